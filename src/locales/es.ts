import type { DeclarationTexts, EmbedTexts, Locale, OptOutTexts } from './locale.js';

export default {
  lang: 'es',
  title: 'Su elección sobre las cookies',
  description:
    'Utilizamos cookies y tecnologías similares solo si usted lo acepta, para las finalidades siguientes: {purposes}. Puede rechazarlas y cambiar su elección en cualquier momento.',
  controller: 'Responsable del tratamiento: {who}.',
  acceptAll: 'Aceptar todo',
  rejectAll: 'Rechazar todo',
  settings: 'Configurar',
  policy: 'Política de privacidad',
  imprint: 'Aviso legal',
  preferencesTitle: 'Preferencias de privacidad',
  preferencesDescription:
    'Decida sobre cada finalidad. Puede volver aquí y cambiar su elección en cualquier momento.',
  save: 'Guardar la elección',
  close: 'Cerrar sin guardar',
  closeRejecting: 'Cerrar y rechazar todo',
  alwaysActive: 'Siempre activo',
  saved: 'Se ha guardado su elección.',
  reloading: 'La página se vuelve a cargar para detener los servicios en ejecución.',
  signal: 'Oposición respetada: su navegador envía la señal «Global Privacy Control».',
  news: 'Nuevo desde su última elección: {purposes}.',
  categories: {
    necessary: {
      name: 'Necesario',
      purpose:
        'Hace falta para que este sitio web funcione, por ejemplo para recordar su elección.',
    },
    functional: {
      name: 'Funciones adicionales',
      purpose: 'Servicios complementarios como vídeos, mapas o chat.',
    },
    analytics: {
      name: 'Estadísticas',
      purpose: 'Para saber cómo se usa este sitio web y mejorarlo.',
    },
    marketing: {
      name: 'Publicidad',
      purpose: 'Para mostrar anuncios acordes con sus intereses y medir la eficacia de estos.',
    },
    social: {
      name: 'Redes sociales',
      purpose: 'Contenidos de redes sociales, que así tienen conocimiento de su visita.',
    },
  },
} as const satisfies Locale;

export const embed = {
  about:
    'Con la carga se envían datos, como su dirección IP, al proveedor ({provider}), que también puede almacenar y leer datos en su dispositivo.',
  once: 'Cargar una vez',
  always: 'Cargar siempre {service}',
  alwaysCategory: 'Permitir siempre: {category}',
  stop: 'Dejar de cargar {service}',
  stopCategory: 'Dejar de permitir: {category}',
  original: 'Abrir en {service}',
  privacy: 'Política de privacidad: {provider}',
  loading: 'Cargando: {label}.',
  stopped: 'Ya no se carga: {label}.',
  formTitle: 'El envío requiere {service}',
  formAbout:
    'Este formulario está protegido por {service} y no se puede enviar hasta que ese servicio esté cargado.',
} as const satisfies EmbedTexts;

export const optOut = {
  title: 'Sus opciones de privacidad',
  description:
    'Utilizamos cookies y tecnologías similares, salvo que usted se oponga, para las finalidades siguientes: {purposes}. Puede oponerse y cambiar su elección en cualquier momento.',
  others:
    'También utilizamos cookies y tecnologías similares para otras finalidades, salvo que usted se oponga: consulte «Configurar».',
  preferences:
    'Lo que está activado se utiliza mientras usted no lo desactive. Puede volver aquí y cambiar su elección en cualquier momento.',
} as const satisfies OptOutTexts;

export const declaration = {
  decided: 'Hizo su elección el {date}.',
  undecided: 'Todavía no ha hecho su elección.',
  change: 'Cambiar su elección',
  choose: 'Elegir ahora',
  choice: 'Su elección',
  allowed: 'permitido',
  refused: 'rechazado',
  unanswered: 'pendiente',
  how: {
    'accept-all': 'todo aceptado',
    'reject-all': 'todo rechazado',
    preferences: 'finalidad por finalidad',
    embed: 'en un contenido incrustado',
    close: 'cerrado sin aceptar',
    gpc: 'por la señal de privacidad de su navegador',
    api: 'con los controles propios de este sitio web',
    import: 'tomada del aviso anterior',
  },
  copy: 'Copiar el registro',
  copied: 'Se ha copiado el registro.',
  provider: 'Proveedor',
  thisSite: 'Este mismo sitio web',
  purpose: 'Finalidad',
  hosts: 'Servidores contactados',
  privacy: 'Política de privacidad',
  stored: 'Cookies y datos almacenados',
  storedBy: 'Cookies y datos: {service}',
  name: 'Nombre',
  place: 'Tipo',
  period: 'Plazo de conservación',
  places: {
    cookie: 'Cookie',
    local: 'Almacenamiento local',
    session: 'Almacenamiento de sesión',
    'indexed-db': 'IndexedDB',
  },
  untilBrowserCloses: 'hasta que se cierre el navegador',
  untilTabCloses: 'hasta que se cierre la pestaña',
  notStated: 'no indicado por el proveedor',
  none: 'ninguno',
  nothingStored: 'no consta ninguno en la dirección de este sitio web',
  ownTitle: 'Consentimiento de cookies',
  ownPurpose: 'Recuerda la elección que haga aquí',
  purposes: {
    audience: 'Medición de audiencia',
    behaviour: 'Grabación del uso de las páginas',
    performance: 'Medición de los tiempos de carga',
    conversions: 'Medición de la eficacia de la publicidad',
    advertising: 'Publicidad personalizada',
    tags: 'Gestión de otros servicios',
    contacts: 'Gestión de contactos',
    chat: 'Chat',
    video: 'Vídeos',
    audio: 'Música y pódcasts',
    maps: 'Mapas',
    fonts: 'Tipos de letra',
    images: 'Imágenes',
    publications: 'Publicaciones en línea',
    posts: 'Publicaciones de redes sociales',
    sharing: 'Compartir contenidos',
    comments: 'Comentarios',
    forms: 'Formularios y encuestas',
    meetings: 'Citas y reuniones',
    protection: 'Protección contra abusos',
    payment: 'Pagos',
  },
} as const satisfies DeclarationTexts;
