import { addCredentials, operatorToken } from "./credentials.js";
export function addTrying(main) {
    for (const section of main.querySelectorAll('.try')) {
        const call = JSON.parse(section.dataset['call'] ?? '{}');
        const form = section.querySelector('form');
        const result = section.querySelector('.result');
        if (!form || !result)
            continue;
        addCredentials(section);
        form.addEventListener('submit', (event) => {
            event.preventDefault();
            void send(call, form, result);
        });
    }
}
async function send(call, form, result) {
    const began = performance.now();
    result.replaceChildren(line('p', 'Waiting …'));
    try {
        const { address, init } = requestOf(call, form);
        const response = await fetch(address, init);
        const text = await response.text();
        result.replaceChildren(...shown(response, text, Math.round(performance.now() - began)));
    }
    catch (error) {
        result.replaceChildren(line('p', `No answer came: ${error instanceof Error ? error.message : error}`));
    }
}
function requestOf(call, form) {
    const fields = [...form.elements].filter((field) => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement);
    const typedIn = (name) => fields.find((field) => field.name === name)?.value ?? '';
    const search = new URLSearchParams();
    const headers = new Headers();
    for (const { name, value } of fields) {
        const [place, own = ''] = name.split(':');
        if (value === '')
            continue;
        if (place === 'query')
            search.append(own, value);
        if (place === 'header')
            headers.set(own, value);
    }
    const accept = form.querySelector('[name=accept]')?.value;
    if (accept !== undefined)
        headers.set('accept', accept);
    const path = call.path.replaceAll(/\{(\w+)\}/g, (_, name) => encodeURIComponent(typedIn(`path:${name}`)));
    const isOperator = call.caller === 'operator' || (call.caller === 'operator_or_user' && operatorToken() !== '');
    if (isOperator)
        headers.set('x-admin-token', operatorToken());
    if (call.path.startsWith('/console/api/'))
        headers.set('x-triport-console', '1');
    const body = form.querySelector('[name=body]')?.value;
    if (body !== undefined)
        headers.set('content-type', 'application/json');
    const query = search.toString();
    return {
        address: query === '' ? path : `${path}?${query}`,
        init: {
            method: call.method,
            headers,
            redirect: 'manual',
            credentials: isOperator ? 'omit' : 'same-origin',
            ...(body !== undefined && { body }),
        },
    };
}
function shown(response, text, ms) {
    if (response.type === 'opaqueredirect') {
        return [line('p', `A redirect, after ${ms} ms. A page cannot read where it leads; a browser follows it.`)];
    }
    const status = line('p', `${response.status} ${response.statusText} `.trim());
    status.className = response.ok ? 'outcome good' : 'outcome';
    const time = line('span', ` after ${ms} ms`);
    time.className = 'soft';
    status.append(time);
    const headers = ['location', 'retry-after', 'idempotency-replayed', 'link', 'x-request-id']
        .map((name) => [name, response.headers.get(name)])
        .filter(([, value]) => value !== null)
        .map(([name, value]) => `${name}: ${value}`);
    const block = document.createElement('div');
    block.className = 'code';
    const pre = line('pre', [...headers, '', pretty(text)].join('\n').trim());
    pre.tabIndex = 0;
    pre.setAttribute('role', 'group');
    pre.setAttribute('aria-label', 'What the server answered');
    block.append(pre);
    return [status, ...explanation(text), block];
}
function explanation(text) {
    const tag = /^\{"error":"([a-z_]+)"/.exec(text)?.[1];
    if (tag === undefined)
        return [];
    const paragraph = line('p', 'What to do: ');
    const link = document.createElement('a');
    link.href = `/errors#${tag}`;
    link.textContent = tag;
    paragraph.append(link);
    return [paragraph];
}
function pretty(text) {
    try {
        return JSON.stringify(JSON.parse(text), null, 2);
    }
    catch {
        return text;
    }
}
function line(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
}
