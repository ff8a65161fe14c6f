package org.kinora.artist.internal.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.kinora.api.story.Character;

/**
 * What somebody's head is known by beside the hair, read from features, costume and description.
 *
 * @param gear kind of headgear; empty for none
 * @param marks the other things: {@code glasses}, {@code beard}, {@code scar} ...
 */
record Adornments(String gear, List<String> marks) {
    private static final String[][] GEAR = {
        {"top-hat", "top hat|zylinder"}, {"witch-hat", "witch(?:'s)? hat|wizard(?:'s)? hat|pointed hat|hexenhut|spitzhut"},
        {"cowboy-hat", "cowboy hat|stetson|cowboyhut"}, {"sun-hat", "sun ?hat|straw hat|strohhut|sonnenhut"},
                {"chef-hat", "chef(?:'s)? hat|toque|kochmütze"},
        {"nurse-cap", "nurse(?:'s)? cap|schwesternhaube|haube"}, {"flat-cap", "flat cap|schiebermütze|tweed cap|newsboy cap"},
        {"peaked-cap", "police cap|peaked cap|captain'?s cap|officer'?s cap|sailor'?s cap|uniform cap|polizeimütze|schirmmütze|"
            + "kapitänsmütze|kepi"},
        {"beanie", "beanie|woolly hat|wool(?:len)? (?:hat|cap)|knit(?:ted)? (?:hat|cap)|bobble hat|wollmütze|strickmütze|pudelmütze|watch cap"},
        {"beret", "beret|baskenmütze"}, {"helmet", "helmet|hard hat|helm"}, {"crown", "crown|tiara|diadem|krone"},
        {"headscarf", "head ?scarf|hijab|kopftuch|babushka|bandana"}, {"veil", "veil|schleier"}, {"hood", "hood|hooded|kapuze"},
        {"cap", "baseball cap|cap|mütze|käppi|kappe"}, {"hat", "hat|fedora|trilby|bowler|hut|chapeau|sombrero"}};
    private static final String[][] MARKS = {
        {"sunglasses", "sunglasses|shades|sonnenbrille"}, {"glasses", "glasses|spectacles|bespectacled|brille|lunettes|monocle|goggles"},
        {"stubble", "stubble|unshaven|stoppelbart|bartstoppeln|dreitagebart|five o'clock shadow"}, {"goatee", "goatee|ziegenbart|spitzbart|kinnbart"},
        {"long-beard", "long (?:\\w+ )?beard|langer (?:\\w+ )?bart|langem (?:\\w+ )?bart|flowing beard|rauschebart"},
        {"beard", "beard|bearded|vollbart|bart|bärtig\\w*|barbe|barbu"}, {"moustache", "moustache|mustache|schnurrbart|schnauzer|schnauzbart"},
        {"scar", "scar|scarred|narbe|cicatrice"}, {"eye-patch", "eye[ -]?patch|augenklappe"},
                {"freckles", "freckles|freckled|sommersprossen|taches de rousseur"},
        {"earrings", "ear ?rings?|ohrringe?|ear studs?"}, {"mask", "mask|masked|mundschutz|surgical mask|maske"},
                {"bandage", "bandaged? head|bandaged?|verband|head ?wound"},
        {"lipstick", "lipstick|make-?up|lippenstift|geschminkt|painted lips|rouge|red lips|glamorous"},
                {"wrinkles", "wrinkled|wrinkles|faltig|lined face"},
        {"headphones", "headphones|headset|kopfhörer"}, {"mole", "beauty mark|mole|muttermal|leberfleck"},
                {"headband", "headband|stirnband|sweatband|haarband"}};

    static Adornments of(Character who) {
        String said = String.join(" , ", who.look().features(), who.look().costume(), who.description() == null ? "" : who.description())
                .toLowerCase(Locale.ROOT);
        String gear = "";
        for (String[] kind : GEAR) if (gear.isEmpty() && says(said, kind[1])) gear = kind[0];
        List<String> marks = new ArrayList<>();
        for (String[] kind : MARKS) if (says(said, kind[1])) marks.add(kind[0]);
        if (marks.contains("sunglasses")) marks.remove("glasses");
        if (marks.contains("long-beard") || marks.contains("goatee")) marks.remove("beard");
        if (marks.contains("beard")) marks.remove("stubble");
        return new Adornments(gear, List.copyOf(marks));
    }

    private static boolean says(String text, String words) {
        return Pattern.compile("(?<![\\p{L}-])(?:" + words + ")(?![\\p{L}])", Pattern.UNICODE_CASE).matcher(text).find();
    }

    boolean has(String mark) {
        return marks.contains(mark);
    }
}
