const chosen = new Map();
let made = 0;
export function addTabs(main) {
    for (const group of main.querySelectorAll('.tabs'))
        addTo(group);
}
function addTo(group) {
    const panels = [...group.querySelectorAll('.panel')];
    const kind = group.dataset['kind'] ?? '';
    const list = document.createElement('div');
    list.className = 'tab-list';
    list.setAttribute('role', 'tablist');
    list.setAttribute('aria-labelledby', `example-${kind}`);
    const tabs = panels.map((panel) => tabOf(panel));
    const choose = (index, isFocused) => {
        for (const [place, tab] of tabs.entries()) {
            const isChosen = place === index;
            tab.setAttribute('aria-selected', String(isChosen));
            tab.tabIndex = isChosen ? 0 : -1;
            panels[place].hidden = !isChosen;
        }
        if (isFocused)
            tabs[index]?.focus();
    };
    for (const [index, tab] of tabs.entries()) {
        tab.addEventListener('click', () => {
            chosen.set(kind, tab.textContent ?? '');
            choose(index, false);
        });
    }
    list.addEventListener('keydown', (event) => {
        const now = tabs.indexOf(document.activeElement);
        const next = placeAfter(event.key, now, tabs.length);
        if (next === undefined)
            return;
        event.preventDefault();
        chosen.set(kind, tabs[next]?.textContent ?? '');
        choose(next, true);
    });
    list.append(...tabs);
    group.querySelector('h2')?.after(list);
    const remembered = tabs.findIndex((tab) => tab.textContent === chosen.get(kind));
    choose(Math.max(0, remembered), false);
}
function tabOf(panel) {
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.id = `tab-${++made}`;
    tab.textContent = panel.dataset['label'] ?? '';
    tab.setAttribute('role', 'tab');
    panel.id = `panel-${made}`;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    tab.setAttribute('aria-controls', panel.id);
    return tab;
}
function placeAfter(key, now, count) {
    switch (key) {
        case 'ArrowRight':
            return (now + 1) % count;
        case 'ArrowLeft':
            return (now + count - 1) % count;
        case 'Home':
            return 0;
        case 'End':
            return count - 1;
        default:
            return undefined;
    }
}
