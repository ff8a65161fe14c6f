package org.kinora.artist.internal.head;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.story.Character;
import org.kinora.artist.internal.acting.Acting;
import org.kinora.artist.internal.acting.Mouth;
import org.kinora.artist.internal.model.Frame;
import org.kinora.artist.internal.model.Model;
import org.kinora.artist.internal.model.Vec;
import org.kinora.artist.internal.render.Lighting;
import org.kinora.artist.internal.render.Sheet;

/** Draws contact sheets of heads, to be looked at: FOLDER. */
public final class Portraits {
    private static final Acting STILL = Acting.still(Optional.empty());

    private final Heads heads = new Heads();

    public static void main(String[] args) {
        Portraits portraits = new Portraits();
        Path folder = Path.of(args[0]);
        String only = args.length > 1 ? args[1] : "";
        if (only.isEmpty() || only.equals("cast")) portraits.cast().save(folder.resolve("cast.png"));
        if (only.isEmpty() || only.equals("sizes")) portraits.sizes().save(folder.resolve("sizes.png"));
        if (only.isEmpty() || only.equals("moods")) portraits.moods().save(folder.resolve("moods.png"));
        if (only.isEmpty() || only.equals("sounds")) portraits.sounds().save(folder.resolve("sounds.png"));
        if (only.isEmpty() || only.equals("hair")) portraits.hair().save(folder.resolve("hair.png"));
        if (only.isEmpty() || only.equals("close")) portraits.close(Integer.parseInt(args.length > 2 ? args[2] : "0"), args.length > 3 ? args[3]
                : "neutral").save(folder.resolve("close.png"));
        if (only.isEmpty() || only.equals("worn")) portraits.worn().save(folder.resolve("worn.png"));
    }

    private Sheet cast() {
        Sheet sheet = new Sheet(8, 220, 220);
        for (Character who : People.cast()) for (double turn : new double[] {0, 40, 90, 180}) add(sheet, who, "neutral", STILL, turn, 330, "");
        return sheet;
    }

    /** As large as in a close-up and as small as in wide shots. */
    private Sheet sizes() {
        Sheet sheet = new Sheet(6, 200, 150);
        for (Character who : People.cast().subList(0, 3)) {
            add(sheet, who, "joyful", STILL, 30, 320, "close");
            add(sheet, who, "joyful", STILL, 30, 700, "");
            add(sheet, who, "joyful", STILL, 30, 1300, "medium");
            add(sheet, who, "joyful", STILL, 30, 2600, "");
            add(sheet, who, "joyful", STILL, 30, 5200, "wide");
            add(sheet, who, "joyful", STILL, 0, 9000, "far");
        }
        return sheet;
    }

    private Sheet moods() {
        Sheet sheet = new Sheet(8, 200, 200);
        int i = 0;
        for (String mood : new Expressions().names()) add(sheet, People.cast().get(i % 2 == 0 ? 0 : 8), mood, STILL, i++ % 3 == 1 ? 35 : 0, 290,
                mood);
        return sheet;
    }

    private Sheet sounds() {
        Sheet sheet = new Sheet(9, 170, 170);
        for (int who : new int[] {0, 1, 9}) {
            for (Mouth sound : Mouth.values()) {
                add(sheet, People.cast().get(who), "neutral", new Acting(Acting.Gait.STILL, 0, 1, 1, 0, 0, 0, sound, 0.8, Optional.empty()), 20, 260,
                        sound.name());
            }
        }
        return sheet;
    }

    private Sheet hair() {
        Sheet sheet = new Sheet(8, 180, 180);
        for (String cut : List.of("long", "shoulder-length blond", "bob black", "long curly red", "afro", "wavy brown", "ponytail", "bun", "braid",
                "pigtails", "pixie blond", "dreadlocks black")) {
            for (double turn : new double[] {25, 120}) add(sheet, People.who("w" + cut, 30, "female", "average", 170, cut, 220, ""), "neutral",
                    STILL, turn, 400, cut);
        }
        for (String cut : List.of("short", "side parting", "messy", "curly", "crew cut", "quiff", "shaved", "receding grey", "spiky",
                "slicked-back black", "mohawk red", "bald")) {
            for (double turn : new double[] {25, 120}) add(sheet, People.who("m" + cut, 30, "male", "average", 178, cut, 220, ""), "neutral", STILL,
                    turn, 400, cut);
        }
        return sheet;
    }

    private Sheet worn() {
        Sheet sheet = new Sheet(8, 180, 180);
        for (String worn : List.of("beard", "moustache", "goatee", "long beard", "stubble", "glasses", "sunglasses", "eye patch", "hat", "cap",
                "beanie", "helmet", "hood", "police cap", "top hat", "mask",
                "scar", "flat cap")) {
            for (double turn : new double[] {20, 75}) add(sheet, People.who("y" + worn, 38, "male", "average", 175, "short brown", 260, worn),
                    "neutral", STILL, turn, 400, worn);
        }
        for (String worn : List.of("headscarf", "crown", "nurse cap", "veil", "straw hat", "lipstick, earrings", "witch hat", "headphones", "beret",
                "bandaged head")) {
            for (double turn : new double[] {20, 75}) add(sheet, People.who("z" + worn, 30, "female", "average", 170, "shoulder-length brown", 260,
                    worn), "neutral", STILL, turn, 400, worn);
        }
        return sheet;
    }

    private Sheet close(int who, String mood) {
        Sheet sheet = new Sheet(2, 800, 700);
        for (double turn : new double[] {0, 38}) add(sheet, People.cast().get(who), mood, STILL, turn, 270, mood);
        return sheet;
    }

    private void add(Sheet sheet, Character who, String mood, Acting acting, double turn, double high, String title) {
        Head head = heads.head(Frame.standing(new Vec(0, 1500, 0), 0), who, mood, acting);
        Vec middle = new Vec(0, 1500 + 75, 20);
        double far = 3000;
        Vec from = middle.plus(Vec.toward(turn).times(far));
        double focal = 24 * far / high;
        sheet.view(title, List.of(new Model(who.id(), Model.Role.FIGURE, head.pieces(), head.strokes())), Sheet.camera(from, middle, focal),
                Lighting.noon(), "ink-wash");
    }
}
