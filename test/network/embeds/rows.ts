/** What `<consent-embed>` has to ask for, by service: written down from the vendors' documents, not from our data. */
export interface Row {
  readonly service: string;
  readonly attributes: string;
  readonly frame: string;
  /** Where its own link leads. */
  readonly page: string;
}

const MAP = 'https://www.google.com/maps/embed?pb=!1m18!1m12!1m3!1d1000';
const WEBINAR = 'https://attendee.gotowebinar.com/register/4381236442732324866';
const TRACK = 'https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F293';
const POST = 'https%3A%2F%2Fwww.facebook.com%2F20531316728%2Fposts%2F10154009990506729%2F';

export default [
  {
    service: 'youtube',
    attributes: 'video-id="dQw4w9WgXcQ" list="PL0123456789abcdef" start="90"',
    frame: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?list=PL0123456789abcdef&start=90',
    page: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL0123456789abcdef',
  },
  {
    service: 'vimeo',
    attributes: 'video-id="123456789" h="abcdef1234"',
    frame: 'https://player.vimeo.com/video/123456789?dnt=1&h=abcdef1234',
    page: 'https://player.vimeo.com/video/123456789?dnt=1&h=abcdef1234',
  },
  {
    service: 'dailymotion',
    attributes: 'player-id="x1a2b" video-id="x84sh87"',
    frame: 'https://geo.dailymotion.com/player/x1a2b.html?video=x84sh87',
    page: 'https://www.dailymotion.com/video/x84sh87',
  },
  {
    service: 'twitch',
    attributes: 'parent="www.shop.test" channel="twitch"',
    frame: 'https://player.twitch.tv/?parent=www.shop.test&autoplay=false&channel=twitch',
    page: 'https://player.twitch.tv/?parent=www.shop.test&autoplay=false&channel=twitch',
  },
  {
    service: 'tiktok-embed',
    attributes: 'post-id="6718335390845095173"',
    frame: 'https://www.tiktok.com/player/v1/6718335390845095173',
    page: 'https://www.tiktok.com/player/v1/6718335390845095173',
  },
  {
    service: 'spotify',
    attributes: 'type="episode" spotify-id="4cOdK2wGLETKBW3PvgPWqT"',
    frame: 'https://open.spotify.com/embed/episode/4cOdK2wGLETKBW3PvgPWqT',
    page: 'https://open.spotify.com/episode/4cOdK2wGLETKBW3PvgPWqT',
  },
  {
    service: 'soundcloud',
    attributes: 'url="https://api.soundcloud.com/tracks/293"',
    frame: `https://w.soundcloud.com/player/?url=${TRACK}&auto_play=false`,
    page: `https://w.soundcloud.com/player/?url=${TRACK}&auto_play=false`,
  },
  {
    service: 'google-maps',
    attributes: 'pb="!1m18!1m12!1m3!1d1000"',
    frame: MAP,
    page: '',
  },
  {
    service: 'openstreetmap',
    attributes: 'bbox="13.3,52.5,13.4,52.6" marker="52.55,13.35"',
    frame:
      'https://www.openstreetmap.org/export/embed.html?bbox=13.3%2C52.5%2C13.4%2C52.6&layer=mapnik&marker=52.55%2C13.35',
    page: 'https://www.openstreetmap.org/?bbox=13.3%2C52.5%2C13.4%2C52.6',
  },
  {
    service: 'calendly',
    attributes: 'url="https://calendly.com/acme/30min"',
    frame: 'https://calendly.com/acme/30min',
    page: 'https://calendly.com/acme/30min',
  },
  {
    service: 'typeform',
    attributes: 'form-id="AbCdEf" domain="form.typeform.eu"',
    frame: 'https://form.typeform.eu/to/AbCdEf?disable-tracking=true',
    page: 'https://form.typeform.eu/to/AbCdEf',
  },
  {
    service: 'surveymonkey',
    attributes: 'web-link="ABC1234"',
    frame: 'https://www.surveymonkey.com/r/ABC1234?embedded=1',
    page: 'https://www.surveymonkey.com/r/ABC1234',
  },
  {
    service: 'gotowebinar',
    attributes: 'webinar-key="4381236442732324866"',
    frame: WEBINAR,
    page: WEBINAR,
  },
  {
    service: 'jitsi',
    attributes: 'room-name="my-room" domain="meet.example.com"',
    frame: 'https://meet.example.com/my-room#config.disableThirdPartyRequests=true',
    page: 'https://meet.example.com/my-room',
  },
  {
    service: 'joomag',
    attributes: 'slug="my-magazine" publication-id="0958980001590512387"',
    frame: 'https://view.joomag.com/my-magazine/0958980001590512387?e=1',
    page: 'https://view.joomag.com/my-magazine/0958980001590512387',
  },
  {
    service: 'slideshare',
    attributes: 'slideshow-key="abcDEF123"',
    frame: 'https://www.slideshare.net/slideshow/embed_code/key/abcDEF123',
    page: 'https://www.slideshare.net/slideshow/embed_code/key/abcDEF123',
  },
  {
    service: 'facebook-social',
    attributes:
      'plugin="video" href="https://www.facebook.com/20531316728/posts/10154009990506729/"',
    frame: `https://www.facebook.com/plugins/video.php?href=${POST}`,
    page: `https://www.facebook.com/plugins/video.php?href=${POST}`,
  },
  {
    service: 'instagram-embed',
    attributes: 'kind="reel" shortcode="CxYz123AbCd"',
    frame: 'https://www.instagram.com/reel/CxYz123AbCd/embed/',
    page: 'https://www.instagram.com/reel/CxYz123AbCd/',
  },
  {
    service: 'linkedin-share',
    attributes: 'urn="urn:li:share:1234567890"',
    frame: 'https://www.linkedin.com/embed/feed/update/urn%3Ali%3Ashare%3A1234567890',
    page: 'https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A1234567890',
  },
  {
    service: 'x-widgets',
    attributes: 'post-id="1234567890123456789"',
    frame: 'https://platform.twitter.com/embed/Tweet.html?id=1234567890123456789&dnt=true',
    page: 'https://x.com/i/status/1234567890123456789',
  },
] satisfies Row[];
