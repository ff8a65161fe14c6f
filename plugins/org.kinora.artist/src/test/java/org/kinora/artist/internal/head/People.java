package org.kinora.artist.internal.head;

import java.util.List;
import org.kinora.api.story.Character;
import org.kinora.api.story.Look;

/** Twelve people who must not be taken for one another. */
public final class People {
    private People() {}

    public static Character who(String id, int age, String gender, String build, int height, String hair, int skin, String features) {
        return new Character(id, id.toUpperCase(java.util.Locale.ROOT), List.of(), "human", "", new Look(age, gender, build, height, hair, skin,
                "coat", "C0392B", features), null);
    }

    public static List<Character> cast() {
        return List.of(who("mara", 32, "female", "slim", 170, "long dark brown", 200, ""), who("jonas", 41, "male", "broad", 184, "short black", 300,
                "beard"),
                who("edda", 74, "female", "average", 160, "white bun", 150, "glasses"), who("timo", 7, "male", "average", 118, "messy blond", 180,
                        "freckles"),
                who("aisha", 27, "female", "average", 168, "afro black", 850, "earrings"), who("henrik", 68, "male", "slim", 178, "receding grey",
                        200, "moustache, glasses"),
                who("lena", 10, "female", "slim", 138, "red pigtails", 150, ""), who("omar", 52, "male", "fat", 176, "bald", 620, "beard"),
                who("kei", 22, "male", "slim", 172, "messy black", 350, ""), who("vera", 45, "female", "broad", 172, "bob red", 220, "lipstick"),
                who("nils", 35, "male", "average", 188, "wavy blond", 180, "cap, stubble"), who("rosa", 58, "female", "plump", 158, "curly grey",
                        480, "headscarf"));
    }
}
