import 'waymark/element';

document.querySelector('waymark-help')?.close();
