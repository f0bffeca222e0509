const COPIED_MS = 1500;
export function addCopyButtons(main) {
    for (const code of main.querySelectorAll('.code')) {
        const button = document.createElement('button');
        button.type = 'button';
        button.className = 'copy';
        button.textContent = 'Copy';
        button.addEventListener('click', () => void copy(button, code.querySelector('pre')?.textContent ?? ''));
        code.append(button);
    }
}
async function copy(button, text) {
    try {
        await navigator.clipboard.writeText(text);
        button.textContent = 'Copied';
    }
    catch {
        button.textContent = 'Not allowed';
    }
    setTimeout(() => {
        button.textContent = 'Copy';
    }, COPIED_MS);
}
