package org.kinora.composer.internal;

/** The free parameters of this plug-in's requests, as JSON Schema. */
final class Parameters {
    /** Those of music. */
    static final String MUSIC = """
            {"type":"object","additionalProperties":false,"properties":{
            "stems":{"type":"string","enum":["","none"],"description":"none leaves the stems out"},
            "extend":{"type":"string","description":"asset id of a piece of this composer to go on with: mood, key, theme and the rest are its own"},
            "soundfont":{"type":"string","description":"asset id of an SF2 file whose instruments play"},
            "tempo-end":{"type":"string","pattern":"[0-9]{1,4}","description":"beats per minute at the end; the tempo changes evenly towards it"}}}
            """.replace("\n", "");

    private Parameters() {}
}
