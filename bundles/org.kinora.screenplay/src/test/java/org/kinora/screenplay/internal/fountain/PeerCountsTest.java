package org.kinora.screenplay.internal.fountain;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.kinora.api.screenplay.Element;
import org.kinora.api.screenplay.Screenplay;
import org.kinora.screenplay.internal.Shared;

/** Where both peers count the same in a script, so do we. */
class PeerCountsTest {
    @Test
    void counts_and_speakers_are_those_that_both_peers_agree_on() {
        List<String> differing = new ArrayList<>();
        int agreed = 0;
        JsonObject all = JsonParser.parseString(Shared.text("peer-parse-counts.json")).getAsJsonObject();
        for (Map.Entry<String, JsonElement> entry : all.entrySet()) {
            JsonObject tools = entry.getValue().getAsJsonObject().getAsJsonObject("screenplay_tools");
            JsonObject plain = entry.getValue().getAsJsonObject().getAsJsonObject("screenplain");
            Screenplay ours = new Fountain().read(Shared.bytes(entry.getKey())).screenplay();
            int[][] counts = {
                {count(tools, "SceneHeading"), count(plain, "Slug"), of(ours, Element.Heading.class)},
                {count(tools, "Character"), count(plain, "Dialog") + 2 * count(plain, "DualDialog"), of(ours, Element.Speech.class)},
                {count(tools, "Transition"), count(plain, "Transition"), of(ours, Element.Transition.class)},
                {count(tools, "PageBreak"), count(plain, "PageBreak"), of(ours, Element.PageBreak.class)},
                {count(tools, "Section"), count(plain, "Section"), of(ours, Element.Section.class)},
                {tools.get("title_entries").getAsInt(), plain.get("title_page").getAsInt(), ours.titlePage().size()}};
            String[] names = {"headings", "speeches", "transitions", "page breaks", "sections", "title entries"};
            for (int i = 0; i < counts.length; i++) {
                if (counts[i][0] != counts[i][1]) continue;
                agreed++;
                if (counts[i][2] != counts[i][0]) differing.add(entry.getKey() + " " + names[i] + ": peers " + counts[i][0] + ", we " + counts[i][2]);
            }
            if (counts[1][0] != counts[1][1]) continue;
            TreeSet<String> speakers = new TreeSet<>();
            tools.getAsJsonArray("characters").forEach(name -> speakers.add(name.getAsString()));
            TreeSet<String> found = new TreeSet<>();
            for (Element element : ours.elements()) if (element instanceof Element.Speech speech) found.add(speech.speaker());
            if (!found.equals(speakers)) differing.add(entry.getKey() + " speakers: peers " + speakers + ", we " + found);
        }
        assertThat(agreed).isGreaterThan(150);
        Deviation fade = new Deviation("D13", "transitions: peers 0", "screenplain/title-page.fountain transitions: peers 0, we 1");
        assertThat(differing).containsExactly(fade.ours());
    }

    private static int count(JsonObject peer, String kind) {
        JsonObject counts = peer.getAsJsonObject("counts");
        return counts.has(kind) ? counts.get(kind).getAsInt() : 0;
    }

    private static int of(Screenplay screenplay, Class<? extends Element> kind) {
        return (int) screenplay.elements().stream().filter(kind::isInstance).count();
    }
}
