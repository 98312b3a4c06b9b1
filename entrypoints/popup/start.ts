import '../../assets/pages.css';
import '../../components/cast/cast.css';
import { showLastTheme } from '../../components/shown-theme.ts';

// Chrome shows a popup when its document has loaded: what is asked for here does not hold that up, and
// the head of the panel, which is in the document, is painted meanwhile.
showLastTheme();
void import('./main.tsx');
