// Comfort only: every page works without it.
document.documentElement.classList.add('hw-script');
document.getElementById('error-summary')?.focus();
