import type { Vendor } from './vendor.js';

const UUID = '01234567-89ab-4cde-8f01-23456789abcd';
const TOKEN = 'tRaiETqnLgj758hTBazgd30kMLlLtc4okiu60NJiBPZxbfwe_2FCDOk5JO3Imfyeqk';

export default [
  {
    name: 'google-recaptcha',
    attributes: 'render="6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI" hl="de"',
    scripts: [
      'https://www.google.com/recaptcha/api.js?render=6LeIxAcTAAAAAJcZVRqyHh71UMIEGNQ_MXjiZKhI&hl=de',
    ],
    script: `
      const [badge, anchor] = ['div', 'iframe'].map((tag) => document.createElement(tag));
      badge.className = 'grecaptcha-badge';
      anchor.setAttribute('src', 'about:blank#/recaptcha/api2/anchor');
      document.body.append(badge, anchor);`,
    started: ['[!!document.querySelector(".grecaptcha-badge"), frames.length]', [true, 1]],
    stopped: ['[!!document.querySelector(".grecaptcha-badge"), frames.length]', [false, 0]],
  },
  {
    name: 'surveymonkey',
    attributes: `token="${TOKEN}"`,
    scripts: [`https://widget.surveymonkey.com/collect/website/js/${TOKEN}.js`],
    started: ['[SMCX, document.getElementById("smcx-sdk").localName]', [[], 'script']],
  },
  {
    name: 'jitsi',
    attributes: 'domain="meet.example.com" room-name="my-room"',
    scripts: ['https://meet.example.com/external_api.js'],
    script: `
      window.JitsiMeetExternalAPI = class {
        constructor(domain, { parentNode }) {
          const frame = document.createElement('iframe');
          frame.id = frame.name = 'jitsiConferenceFrame0';
          parentNode.append(frame);
        }
      };`,
    started: [
      'new JitsiMeetExternalAPI("meet.example.com", { roomName: "my-room", parentNode: document.body }), frames.length',
      1,
    ],
    stopped: ['frames.length', 0],
  },
  {
    name: 'intercom',
    attributes: 'app-id="abc12345" api-base="https://api-iam.eu.intercom.io"',
    scripts: ['https://widget.intercom.io/widget/abc12345'],
    started: [
      'Intercom("show"), [intercomSettings, kinds(Intercom.q)]',
      [
        { app_id: 'abc12345', api_base: 'https://api-iam.eu.intercom.io' },
        [['[object Arguments]', 'show']],
      ],
    ],
    stopped: ['kinds(Intercom.q).slice(1)', [['[object Arguments]', 'shutdown']]],
    again: [
      'kinds(Intercom.q).slice(2)',
      [
        [
          '[object Arguments]',
          'boot',
          { app_id: 'abc12345', api_base: 'https://api-iam.eu.intercom.io' },
        ],
      ],
    ],
  },
  {
    name: 'crisp',
    attributes: `website-id="${UUID}"`,
    scripts: ['https://client.crisp.chat/l.js'],
    started: ['[$crisp, CRISP_WEBSITE_ID]', [[], UUID]],
    stopped: [
      '$crisp',
      [
        ['do', 'session:reset'],
        ['do', 'chat:hide'],
      ],
    ],
    again: ['$crisp.slice(2)', [['do', 'chat:show']]],
  },
  {
    name: 'zendesk',
    attributes: `key="${UUID}"`,
    scripts: [`https://static.zdassets.com/ekr/snippet.js?key=${UUID}`],
    script: `
      if (document.currentScript.id === 'ze-snippet') {
        window.zE = (...args) => zE.asked.push(args);
        zE.asked = [];
      }`,
    started: ['zE.asked', [['messenger:set', 'cookies', 'functional']]],
    stopped: ['zE.asked.slice(1)', [['messenger:set', 'cookies', 'none']]],
    again: ['zE.asked.slice(2)', [['messenger:set', 'cookies', 'functional']]],
  },
  {
    name: 'calendly',
    attributes: '',
    scripts: ['https://assets.calendly.com/assets/external/widget.js'],
    script: `
      window.Calendly = {
        initInlineWidget({ parentElement }) {
          parentElement.className = 'calendly-inline-widget';
          parentElement.append(document.createElement('iframe'));
        },
      };`,
    started: [
      'Calendly.initInlineWidget({ url: "https://calendly.com/acme/30min", parentElement: document.body.appendChild(document.createElement("div")) }), frames.length',
      1,
    ],
    stopped: ['[frames.length, !!document.querySelector(".calendly-inline-widget")]', [0, true]],
  },
  {
    name: 'typeform',
    attributes: '',
    scripts: ['https://embed.typeform.com/next/embed.js'],
    script: `
      const place = document.body.appendChild(document.createElement('div'));
      const load = () => {
        const widget = document.createElement('div');
        widget.className = 'tf-v1-widget';
        widget.append(document.createElement('iframe'));
        place.replaceChildren(widget);
      };
      window.tf = { load, reload: load };
      load();`,
    started: ['frames.length', 1],
    stopped: ['frames.length', 0],
    again: ['frames.length', 1],
  },
  {
    // Held back here, as by a site that has Stripe on pages where nobody pays.
    name: 'stripe',
    attributes: 'category="functional"',
    scripts: ['https://js.stripe.com/v3/'],
    script: 'window.Stripe = (key) => ({ key });',
    started: [
      '[Stripe("pk_test_x").key, document.querySelector("script[src^=\'https://js.stripe.com\']").src]',
      ['pk_test_x', 'https://js.stripe.com/v3/'],
    ],
  },
] satisfies Vendor[];
