// What seeded records are called. Two parts make a name, so that a few words give thousands of different ones.

export const FIRST_NAMES =
  "Luna Bram Aria Kade Nova Silas Wren Orin Maeve Cato Isla Rune Vera Jax Thea Milo Zora Finn Lyra Hugo Esme Dorian Freya Leo Ines Tarek Noor Emil Yuki Sana Ravi Mina Otis Greta Ivo Pilar Koa Selma Bodhi Anouk".split(
    " ",
  );

export const LAST_NAMES =
  "Vale Oak Storm Marsh Hale Frost Ember Quill Rook Thorne Ash Birch Crane Dusk Fenn Grove Harrow Iris Juniper Knox Lark Moss North Onyx Pike Quarry Reed Slate Tide Umber Vance Wilde Yarrow Zephyr Brook Cinder Drake Elm Flint Gale Holt Ivory Jasper Keel Linden Myrtle Nettle Opal Pine Ridge".split(
    " ",
  );

/** A category and what the ingredients in it are called: `<adjective> <noun>`. */
export const CATEGORIES: readonly { name: string; letter: string; nouns: readonly string[] }[] = [
  { name: "Action", letter: "A", nouns: words("running dancing leaping climbing reading fencing swimming") },
  { name: "Emotion", letter: "E", nouns: words("joy calm wonder grief pride longing relief") },
  { name: "Motion", letter: "M", nouns: words("orbit zoom pan tilt dolly drift whip") },
  { name: "Style", letter: "S", nouns: words("watercolour noir pastel engraving claymation neon sketch") },
  { name: "Setting", letter: "P", nouns: words("rooftop forest harbour station desert library market") },
  { name: "Lighting", letter: "L", nouns: words("dawn candlelight moonlight backlight haze spotlight dusk") },
  { name: "Wardrobe", letter: "W", nouns: words("raincoat armour gown jumpsuit kimono cloak uniform") },
  { name: "Weather", letter: "R", nouns: words("rain snow fog wind thunder heat drizzle") },
  { name: "Lens", letter: "O", nouns: words("macro fisheye telephoto anamorphic tiltshift pinhole prime") },
  { name: "Palette", letter: "C", nouns: words("ochre teal crimson indigo sepia emerald monochrome") },
];

export const ADJECTIVES = words(
  "slow quick gentle fierce quiet bright dim warm cold soft sharp deep shallow wide narrow distant close heavy light rough smooth sudden steady broken golden silver hidden open endless early late wild tame faint bold plain ornate crooked straight hollow solid misty clear restless patient lonely crowded ancient modern fragile sturdy humid arid radiant sombre playful solemn tilted mirrored doubled framed blurred frozen rising falling winding humming",
);

export const OUTPUT_TYPES: readonly { name: string; categories: readonly string[] }[] = [
  { name: "Promo clip", categories: ["Action", "Motion"] },
  { name: "Portrait", categories: ["Emotion", "Style", "Lighting"] },
  { name: "Story scene", categories: ["Action", "Emotion", "Setting", "Lighting"] },
  { name: "Loop", categories: ["Motion", "Style"] },
  { name: "Poster", categories: ["Style", "Palette"] },
  { name: "Fashion shot", categories: ["Wardrobe", "Setting", "Lens"] },
  { name: "Weather study", categories: ["Weather", "Setting"] },
  { name: "Turntable", categories: [] },
];

export const TAG_WORDS = words(
  "hero villain night city nature slow-motion close-up wide vertical teaser series-a series-b winter summer action drama comedy calm loud study favourite client draft final remake silhouette crowd solo pair water fire glass metal fabric paper",
);

export const PROJECT_WORDS = words("Spring Summer Autumn Winter Harbour Skyline Lantern Comet Meadow Ember");

function words(text: string): string[] {
  return text.split(" ");
}
