import '../boot/open-record.ts';
import '../ui/page/start-page.ts';
