import type { ProductRecord } from './product-record.ts';

interface Leaf {
  readonly group: string;
  readonly ko: string;
  readonly en: string;
  readonly motif: string;
}

const GROUPS: Readonly<Record<string, readonly [ko: string, en: string]>> = {
  'electronics-printing': ['프린터·소모품', 'Printing'],
  'electronics-computers': ['컴퓨터', 'Computers'],
  'electronics-parts': ['컴퓨터 부품', 'Components'],
  'electronics-connect': ['케이블·네트워크', 'Cables & Networking'],
  'electronics-screens': ['화면·영상', 'Screens & Video'],
  'electronics-sound': ['음향·사진·모바일', 'Audio, Photo & Mobile'],
  'electronics-power': ['전원·랙', 'Power & Racks'],
  'electronics-office': ['사무·기타', 'Office & Other'],
};

const LEAVES = {
  'ink-toner': { group: 'electronics-printing', ko: '잉크·토너', en: 'Ink & Toner', motif: 'cartridge' },
  printers: { group: 'electronics-printing', ko: '프린터·스캐너', en: 'Printers & Scanners', motif: 'printer' },
  'printer-parts': { group: 'electronics-printing', ko: '프린터 부품', en: 'Printer Parts', motif: 'printer' },
  'paper-labels': { group: 'electronics-printing', ko: '용지·라벨', en: 'Paper & Labels', motif: 'notebook' },
  laptops: { group: 'electronics-computers', ko: '노트북·태블릿', en: 'Laptops & Tablets', motif: 'laptop' },
  desktops: { group: 'electronics-computers', ko: '데스크톱·서버', en: 'Desktops & Servers', motif: 'drive' },
  'keyboards-mice': { group: 'electronics-computers', ko: '키보드·마우스', en: 'Keyboards & Mice', motif: 'keyboard' },
  bags: { group: 'electronics-computers', ko: '가방·케이스', en: 'Bags & Cases', motif: 'backpack' },
  software: { group: 'electronics-computers', ko: '소프트웨어', en: 'Software', motif: 'book' },
  processors: { group: 'electronics-parts', ko: '프로세서', en: 'Processors', motif: 'chip' },
  memory: { group: 'electronics-parts', ko: '메모리', en: 'Memory', motif: 'chip' },
  storage: { group: 'electronics-parts', ko: '저장장치', en: 'Storage', motif: 'drive' },
  cards: { group: 'electronics-parts', ko: '그래픽·확장 카드', en: 'Graphics & Expansion Cards', motif: 'chip' },
  boards: { group: 'electronics-parts', ko: '메인보드·케이스·쿨링', en: 'Mainboards, Cases & Cooling', motif: 'chip' },
  cables: { group: 'electronics-connect', ko: '케이블·어댑터', en: 'Cables & Adapters', motif: 'cable' },
  'network-cables': { group: 'electronics-connect', ko: '네트워크 케이블', en: 'Network Cables', motif: 'cable' },
  networking: { group: 'electronics-connect', ko: '네트워크 장비', en: 'Networking', motif: 'router' },
  hubs: { group: 'electronics-connect', ko: '허브·전환기', en: 'Hubs & Switches', motif: 'router' },
  monitors: { group: 'electronics-screens', ko: '모니터', en: 'Monitors', motif: 'monitor' },
  tvs: { group: 'electronics-screens', ko: 'TV', en: 'TVs', motif: 'tv' },
  projectors: { group: 'electronics-screens', ko: '프로젝터·스크린', en: 'Projectors & Screens', motif: 'tv' },
  mounts: { group: 'electronics-screens', ko: '거치대', en: 'Mounts & Stands', motif: 'monitor' },
  filters: { group: 'electronics-screens', ko: '보호 필름', en: 'Screen Protectors', motif: 'phone' },
  headphones: { group: 'electronics-sound', ko: '헤드폰·헤드셋', en: 'Headphones & Headsets', motif: 'headphones' },
  audio: { group: 'electronics-sound', ko: '스피커·오디오', en: 'Speakers & Audio', motif: 'speaker' },
  phones: { group: 'electronics-sound', ko: '휴대전화', en: 'Phones', motif: 'phone' },
  'phone-cases': { group: 'electronics-sound', ko: '휴대전화 케이스', en: 'Phone Cases', motif: 'phone' },
  cameras: { group: 'electronics-sound', ko: '카메라·렌즈', en: 'Cameras & Lenses', motif: 'camera' },
  gaming: { group: 'electronics-sound', ko: '게임', en: 'Gaming', motif: 'gamepad' },
  wearables: { group: 'electronics-sound', ko: '시계·웨어러블', en: 'Watches & Wearables', motif: 'watch' },
  batteries: { group: 'electronics-power', ko: '배터리·충전기', en: 'Batteries & Chargers', motif: 'battery' },
  'power-supplies': { group: 'electronics-power', ko: '전원 장치', en: 'Power Supplies & UPS', motif: 'battery' },
  'power-cords': { group: 'electronics-power', ko: '전원 케이블·멀티탭', en: 'Power Cords & Strips', motif: 'cable' },
  racks: { group: 'electronics-power', ko: '랙', en: 'Racks', motif: 'shelf' },
  appliances: { group: 'electronics-office', ko: '가전', en: 'Appliances', motif: 'kettle' },
  toys: { group: 'electronics-office', ko: '완구', en: 'Toys', motif: 'toy' },
  stationery: { group: 'electronics-office', ko: '사무용품', en: 'Office Supplies', motif: 'pen' },
  other: { group: 'electronics-office', ko: '기타', en: 'Other', motif: 'parcel' },
} as const satisfies Readonly<Record<string, Leaf>>;

type LeafId = keyof typeof LEAVES;

/** The first that matches counts: what a thing is for ("notebook case", "printer cable") stands before what it is for it. */
const RULES: readonly (readonly [pattern: RegExp, leaf: LeafId])[] = [
  [
    /\boriginal\b.*\b(black|cyan|magenta|yellow|pc\(s\)|photo|gr[ae]y)\b(?!.*drum)|\boriginal (black|cyan|magenta|yellow)/,
    'ink-toner',
  ],
  [/\b(mobile phone case|phone case|tablet case)/, 'phone-cases'],
  [/\b(screen protector|privacy filter|display privacy|anti-glare|screen filter)/, 'filters'],
  [/\b(notebook case|backpack|briefcase|trolley|carrying case|messenger|sleeve|pouch|camera case|bag)\b/, 'bags'],
  [/\b(doll|lego|toy|toys|playset|puzzle)\b/, 'toys'],
  [
    /\b(printer drum|drum|fuser|printhead|print head|toner collector|waste toner|transfer (belt|roller|kit)|maintenance kit|tray|feeder|stapler|staples|printer kit|duplex unit|developer unit|printer\/scanner spare|printer belt)\b/,
    'printer-parts',
  ],
  [/\b(toner|ink|inks|cartridge|singlepack|multipack|printer ribbon|ink cartridge|ribbon)\b/, 'ink-toner'],
  [
    /\b(labels?|paper|photo paper|label-making tape|label tape|self-adhesive|envelopes?|film a4|fotobook|photo album|canvas roll)\b/,
    'paper-labels',
  ],
  [/\b(projection screen|projector|projector lamp|presentation screen)\b/, 'projectors'],
  [/\b(keyboard|mouse|mice|trackball|numeric keypad|presenter|keypad)\b/, 'keyboards-mice'],
  [/\b(headphones?|headset|earbuds?|earphones?|in-ear)\b/, 'headphones'],
  [
    /\b(power adapter|inverter|power supply|uninterruptible|ups|surge (protector|suppressor)|voltage regulator|transformer)\b/,
    'power-supplies',
  ],
  [
    /\b(power (cord|cable|extension|distribution)|pdu|power strip|outlet|power plug|socket-outlet|iec ?[0-9]|c13|c14|nema)\b/,
    'power-cords',
  ],
  [/\b(batter(y|ies)|charger|power bank|charging)\b/, 'batteries'],
  [/\b(memory module|so-?dimm)\b/, 'memory'],
  [/\bmotherboard\b/, 'boards'],
  [
    /\b(notebook|laptop|ultrabook|chromebook|elitebook|probook|thinkpad|latitude|macbook|tablet)\b.*(\d ?gb|intel|amd|windows|android|cm)/,
    'laptops',
  ],
  [
    /\b(pc(?!\(s\))|desktop|workstation|server|mini pc|thin client|all-in-one)\b.*\b(intel|amd|windows|xeon|core|pentium|celeron|processor|gb)\b(?!.*\bmotherboard)/,
    'desktops',
  ],
  [
    /\b(networking cable|patch ?(cable|cord)|patchcord|cat ?[567]e?|ethernet cable|rj-?45|fib(er|re) optic|fib(er|re)|multimode|duplex|utp|crossover)\b/,
    'network-cables',
  ],
  [
    /\b(kvm|usb hub|interface hub|hub|docking station|dock|port replicator|splitter|video switch|converter|extender|serial server)\b/,
    'hubs',
  ],
  [/\b(graphics card|interface card|interface cards|pci|expresscard|cardbus|sound card|video capture|geforce|radeon)\b/, 'cards'],
  [/\b(cable|cord|gender|adapter cable|coupler|connector|patch|lead|crimp|wire)\b/, 'cables'],
  [
    /\b(hdd|ssd|solid state|hard drive|hard disk|flash drive|memory card|sdhc|microsd|compactflash|dvd|cd-r|blu-ray|optical disc|tape cartridge|data cartridge|lto|nas|disk array|storage|external drive|backup|optical drive|sata)\b/,
    'storage',
  ],
  [
    /\b(processor|xeon|celeron|pentium|athlon|opteron|core i[3579]|ryzen)\b(?!.*\b(pc|desktop|tower|workstation|server)\b)/,
    'processors',
  ],
  [/\b(motherboard|computer case|computer cooling|heatsink|cooler|cooling|fan|tower case)\b/, 'boards'],
  [/\b(sdram|dimm|ddr[234]?)\b/, 'memory'],
  [/\b(pc(?!\(s\))|desktop|workstation|server|tower|thin client)\b/, 'desktops'],
  [/\b(mount|wall mount|stand|bracket|arm|holder|cart|ceiling)\b/, 'mounts'],
  [
    /\b(switch|router|access point|wireless lan|network|wi-fi|gigabit|modem|firewall|transceiver|gbic|bluetooth adapter|media converter|antenna)\b/,
    'networking',
  ],
  [/\b(tv|television|hospitality tv)\b/, 'tvs'],
  [/\b(monitor|display|lcd|led display|interactive whiteboard|signage)\b/, 'monitors'],
  [/\b(camera|lens|camcorder|webcam|flash|tripod|binocular|photo|film|camera filter|memory stick)\b/, 'cameras'],
  [/\b(smartphone|mobile phone|phone|telephone|handset|dect|galaxy)\b/, 'phones'],
  [/\b(game|gaming|playstation|xbox|nintendo|wii|joystick|gamepad)\b/, 'gaming'],
  [
    /\b(speaker|soundbar|subwoofer|hi-fi|audio|microphone|mp3|radio|stereo|ipod|receiver|amplifier|dvd player|media player|loudspeaker)\b/,
    'audio',
  ],
  [/\b(watch|smartwatch|activity tracker|wristband)\b/, 'wearables'],
  [/\b(software|license|licence|antivirus|office suite|upgrade|warranty|support pack|care pack)\b/, 'software'],
  [/\b(rack|cabinet|baying|blanking|shelf|enclosure|rail)\b/, 'racks'],
  [
    /\b(printer|multifunction|scanner|laserjet|officejet|deskjet|inkjet|laser|plotter|fax|copier|label printer|mfp)\b/,
    'printers',
  ],
  [
    /\b(coffee|shaver|toothbrush|vacuum|iron|kettle|toaster|blender|hair|refrigerator|fridge|washing|dryer|oven|cooker|epilator|trimmer|razor|microwave|dishwasher|freezer|air purifier|lamp|light bulb|bulb|led)\b/,
    'appliances',
  ],
  [/\b(usb|hdmi|vga|dvi|displayport|adapter|firewire)\b/, 'cables'],
  [
    /\b(calculator|shredder|laminator|binder|folder|pen|pencil|marker|whiteboard|tape|stapling|desk|chair|lock|book)\b/,
    'stationery',
  ],
];

const ROOT = { id: 'electronics', name: { ko: '디지털·전자', en: 'Electronics' } };

/** Where a product of the Chorus data stands: the data itself names no category, so its title decides, then its description. */
export function chorusCategory(title: string, description: string): { path: ProductRecord['category']; motif: string } {
  const matching = (text: string): LeafId | undefined => RULES.find(([pattern]) => pattern.test(text))?.[1];
  const leaf = matching(title.toLowerCase()) ?? matching(description.toLowerCase()) ?? 'other';
  const { group, ko, en, motif } = LEAVES[leaf];
  const [groupKo, groupEn] = GROUPS[group] ?? ['기타', 'Other'];
  return {
    path: [ROOT, { id: group, name: { ko: groupKo, en: groupEn } }, { id: `electronics-${leaf}`, name: { ko, en } }],
    motif,
  };
}
