package org.kinora.workbench.internal.wizard;

/** What is asked, in this order; no answer is needed. */
enum Question {
    IDEA("idea", Part.STORY),
    GENRE("genre", Part.STORY),
    SETTING("setting", Part.STORY),
    PROTAGONIST("protagonist", Part.STORY),
    ANTAGONIST("antagonist", Part.STORY),
    TONE("tone", Part.STORY),
    STYLE("style", Part.STORY),
    CONSTRAINTS("constraints", Part.LIMITS),
    CATEGORY("category", Part.FILM),
    SONG("music", Part.FILM),
    DURATION("duration", Part.FILM),
    ASPECT("aspect", Part.FILM);

    /** What an answer is about. */
    enum Part {
        /** The story: a script can be written from it alone. */
        STORY,

        /** The script, but it is no story. */
        LIMITS,

        /** The film, not the script. */
        FILM
    }

    /** Its name in the input of the operation. */
    final String component;

    final Part part;

    Question(String component, Part part) {
        this.component = component;
        this.part = part;
    }

    String key() {
        return "wizard." + component;
    }
}
