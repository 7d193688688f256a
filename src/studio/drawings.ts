import archive from 'lucide-static/icons/archive.svg?raw';
import circleAlert from 'lucide-static/icons/circle-alert.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import folderOpen from 'lucide-static/icons/folder-open.svg?raw';
import gitCompare from 'lucide-static/icons/git-compare.svg?raw';
import maximize from 'lucide-static/icons/maximize.svg?raw';
import minus from 'lucide-static/icons/minus.svg?raw';
import pencilRuler from 'lucide-static/icons/pencil-ruler.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import save from 'lucide-static/icons/save.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';

/** Icons only the studio shows. */
export const DRAWINGS = {
  archive,
  circleAlert,
  download,
  folderOpen,
  gitCompare,
  maximize,
  minus,
  pencilRuler,
  plus,
  save,
  trash,
} as const;
