// The popup: the one thing that matters now, and what can be done about it.
import '@/components/ui/ui.css';
import '@/components/applications/applications.css';
import '@/components/coping/coping.css';
import '@/components/drafts/drafts.css';
import './popup.css';
import { startPage } from '@/components/ui/start-page';
import { Popup } from './Popup';

void startPage(<Popup />);
