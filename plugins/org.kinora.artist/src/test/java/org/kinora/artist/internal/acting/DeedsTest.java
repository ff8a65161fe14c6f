package org.kinora.artist.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinora.api.generate.Depiction;
import org.kinora.api.stage.Placement;
import org.kinora.api.stage.StagedShot;
import org.kinora.api.stage.StagedView;
import org.kinora.artist.internal.Films;
import org.kinora.artist.internal.figure.pose.PoseBook;

class DeedsTest {
    private final Deeds deeds = new Deeds();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anna watches him, her arms folded.                  | anna | fold arms
            Anna looks at the table and bites into the apple.   | anna | eat
            Anna takes off her old hat.                         | anna | take off a hat
            Paul shakes his head. Anna strikes a match.         | paul | shake head
            Paul shakes his head. Anna strikes a match.         | anna | hold up
            Paul takes the key. She wipes her eyes.             | anna | wipe
            Paul holds the letter. They laugh.                  | anna | laugh
            Paul lowers the letter.                             | paul | lower
            Paul lowers his head.                               | paul | look down
            Anna closes the window.                             | anna | shut
            Anna closes the door.                               | anna | close
            Anna wipes the table with a cloth.                  | anna | scrub
            Anna listens to the radio.                          | anna | listen
            Anna opens the oven.                                | anna | open low
            Anna puts the cake tin in the oven.                 | anna | open low
            Anna opens the window.                              | anna | open
            Paul looks for the key.                             | paul | rummage
            Paul looks for the key under the table.             | paul | search low
            Anna closes the suitcase.                           | anna | shut case
            Paul reads the newspaper.                           | paul | read
            Anna hands Paul the key.                            | paul | take
            Paul gives her a letter.                            | anna | take
            Anna offers the cup to Paul.                        | paul | take
            Anna gives him the key. He nods.                    | paul | nod
            """)
    void whoever_does_something_is_posed_doing_it(String action, String who, String pose) {
        assertThat(pose(action, who)).isEqualTo(pose);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The wick catches and trembles.                      | anna
            Paul nods.                                          | anna
            Anna holds the letter.                              | anna
            Paul gives Anna a long look.                        | anna
            Paul hands in the letter. Anna's hands are cold.    | anna
            Paul gives up.                                      | anna
            Anna listens to him.                                | anna
            """)
    void nobody_takes_the_pose_of_a_thing_or_of_another_one(String action, String who) {
        assertThat(pose(action, who)).isEqualTo("stand");
    }

    @Test
    void a_pose_that_was_set_by_hand_stays() {
        Films.Staged shot = Films.talk();
        StagedView edited = posed(shot.view(), "wave");
        assertThat(deeds.acted(planned(shot, "Anna folds her arms."), edited)).isSameAs(edited);
    }

    @Test
    void where_somebody_is_and_how_the_body_is_held_stays_as_it_is_staged() {
        Films.Staged shot = Films.talk();
        StagedView before = posed(shot.view(), "stand");
        Placement staged = before.shot().placement("anna").orElseThrow();
        Placement acted = deeds.acted(planned(shot, "Anna folds her arms."), before).shot().placement("anna").orElseThrow();
        assertThat(acted).isEqualTo(new Placement(staged.character(), staged.at(), staged.mark(), staged.posture(), "fold arms", staged.emotion(),
                staged.gaze(), staged.holding(), staged.speaking(), staged.seen(), staged.eyes(), staged.crown(), staged.girth(), staged.way()));
    }

    @Test
    void every_verb_has_a_pose() {
        assertThat(deeds.verbs()).allSatisfy(verb -> assertThat(new PoseBook().verbs().all()).contains(verb));
    }

    private String pose(String action, String who) {
        Films.Staged shot = Films.talk();
        return deeds.acted(planned(shot, action), posed(shot.view(), "stand")).shot().placement(who).orElseThrow().pose();
    }

    /** The shot of two with another action, in which both merely stand. */
    private static Depiction planned(Films.Staged shot, String action) {
        Depiction d = shot.depiction();
        var figures = d.figures().stream().map(f -> new org.kinora.api.story.Figure(f.character(), f.x(), f.depth(), f.facing(), "stand", "neutral",
                false, "")).toList();
        return new Depiction(d.label(), d.framing(), d.place(), d.light(), figures, d.characters(), d.props(), d.focus(), action, d.style(), d.set(),
                d.staged());
    }

    private static StagedView posed(StagedView view, String pose) {
        StagedShot shot = view.shot();
        List<Placement> placements = shot.placements().stream().map(p -> new Placement(p.character(), p.at(), p.mark(), p.posture(), pose, "neutral",
                p.gaze(), "", false, p.seen(), p.eyes(), p.crown(), p.girth(), p.way())).toList();
        return new StagedView(view.location(), new StagedShot(shot.shot(), shot.place(), shot.size(), shot.camera(), shot.end(), placements,
                shot.parts(), shot.subjects(), shot.wild()));
    }
}
