// The board: the whole record, suggestions, files, settings and help, on a full page.
import '@/components/ui/ui.css';
import '@/components/applications/applications.css';
import '@/components/applications/record.css';
import '@/components/coping/coping.css';
import '@/components/drafts/drafts.css';
import './board.css';
import { startPage } from '@/components/ui/start-page';
import { Board } from './Board';

void startPage(<Board />);
