import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'ko',
  title: '쿠키 사용에 대한 선택',
  description:
    '이 웹사이트는 동의하신 경우에만 다음 목적으로 쿠키 및 유사 기술을 사용합니다: {purposes}. 거부할 수 있으며, 선택은 언제든지 변경할 수 있습니다.',
  controller: '개인정보처리자: {who}.',
  acceptAll: '모두 허용',
  rejectAll: '모두 거부',
  settings: '설정',
  policy: '개인정보 처리방침',
  imprint: '운영자 정보',
  preferencesTitle: '개인정보 보호 설정',
  preferencesDescription:
    '목적별로 선택할 수 있습니다. 언제든지 다시 방문하여 선택을 변경할 수 있습니다.',
  save: '선택 저장',
  close: '저장하지 않고 닫기',
  closeRejecting: '모두 거부하고 닫기',
  alwaysActive: '항상 사용',
  saved: '선택이 저장되었습니다.',
  reloading: '실행 중인 서비스를 중지하기 위해 페이지를 다시 불러옵니다.',
  signal:
    '거부 요청이 반영되었습니다. 브라우저에서 ‘Global Privacy Control’ 신호를 보내고 있습니다.',
  news: '지난 선택 이후 추가된 목적: {purposes}.',
  categories: {
    necessary: {
      name: '필수',
      purpose: '이 웹사이트가 작동하고 선택을 기억하는 데 필요합니다.',
    },
    functional: {
      name: '추가 기능',
      purpose: '동영상, 지도, 채팅 등의 기능입니다.',
    },
    analytics: {
      name: '통계',
      purpose: '이 웹사이트가 어떻게 이용되는지 파악하여 개선하는 데 사용합니다.',
    },
    marketing: {
      name: '마케팅',
      purpose: '관심사에 맞는 광고를 표시하고 그 효과를 측정합니다.',
    },
    social: {
      name: '소셜 미디어',
      purpose: '소셜 미디어의 콘텐츠입니다. 불러오면 방문 사실이 해당 소셜 미디어에 알려집니다.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    '불러오면 IP 주소 등의 데이터가 제공자({provider})에게 전송됩니다. 제공자는 기기에 데이터를 저장하고 읽을 수도 있습니다.',
  once: '한 번만 불러오기',
  always: '{service} 항상 불러오기',
  alwaysCategory: '{category} 항상 허용',
  stop: '{service} 불러오기 중단',
  stopCategory: '{category} 허용 취소',
  original: '{service}에서 열기',
  privacy: '{provider} 개인정보 처리방침',
  loading: '{label} 불러오는 중입니다.',
  stopped: '{label} 불러오기를 중단했습니다.',
  formTitle: '제출하려면 {service} 서비스가 필요합니다',
  formAbout: '이 양식은 {service} 서비스로 보호되며, 이 서비스를 불러온 후에 제출할 수 있습니다.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: '개인정보 보호에 대한 선택',
  description:
    '이 웹사이트는 거부하지 않으시는 한 다음 목적으로 쿠키 및 유사 기술을 사용합니다: {purposes}. 거부할 수 있으며, 선택은 언제든지 변경할 수 있습니다.',
  others:
    '거부하지 않으시는 한 쿠키 및 유사 기술을 다른 목적으로도 사용합니다. 자세한 내용은 설정에서 확인할 수 있습니다.',
  preferences:
    '켜져 있는 항목은 끄지 않는 한 사용됩니다. 언제든지 다시 방문하여 선택을 변경할 수 있습니다.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: '{date}에 선택하셨습니다.',
  undecided: '아직 선택하지 않으셨습니다.',
  change: '선택 변경',
  choose: '지금 선택',
  choice: '선택',
  allowed: '허용',
  refused: '거부',
  unanswered: '미선택',
  how: {
    'accept-all': '모두 허용',
    'reject-all': '모두 거부',
    preferences: '목적별로 선택',
    embed: '삽입된 콘텐츠에서 선택',
    close: '허용하지 않고 닫음',
    gpc: '브라우저의 개인정보 보호 신호에 따라',
    api: '이 웹사이트의 자체 기능에서 선택',
    import: '이전 배너에서 가져옴',
  },
  copy: '기록 복사',
  copied: '기록이 복사되었습니다.',
  provider: '제공자',
  thisSite: '이 웹사이트',
  purpose: '목적',
  hosts: '연결되는 서버',
  privacy: '개인정보 처리방침',
  stored: '쿠키 및 저장 데이터',
  storedBy: '쿠키 및 저장 데이터: {service}',
  name: '이름',
  place: '종류',
  period: '보관 기간',
  places: {
    cookie: '쿠키',
    local: '로컬 스토리지',
    session: '세션 스토리지',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: '브라우저를 닫을 때까지',
  untilTabCloses: '탭을 닫을 때까지',
  notStated: '제공자가 밝히지 않음',
  none: '없음',
  nothingStored: '이 웹사이트 주소에 저장된다고 알려진 데이터 없음',
  ownTitle: '쿠키 동의',
  ownPurpose: '여기에서 하신 선택을 기억합니다',
  purposes: {
    audience: '방문자 측정',
    behaviour: '페이지 이용 과정 기록',
    performance: '페이지 속도 측정',
    conversions: '광고 성과 측정',
    advertising: '맞춤형 광고',
    tags: '다른 서비스 관리',
    contacts: '연락처 관리',
    chat: '채팅',
    video: '동영상',
    audio: '음악 및 팟캐스트',
    maps: '지도',
    fonts: '글꼴',
    images: '이미지',
    publications: '온라인 간행물',
    posts: '소셜 미디어 게시물',
    sharing: '콘텐츠 공유',
    comments: '댓글',
    forms: '양식 및 설문조사',
    meetings: '예약 및 회의',
    protection: '악용 방지',
    payment: '결제',
  },
} as const satisfies DeclarationTexts;
