package org.kinora.direction.internal.coverage;

import java.util.Map;
import org.kinora.api.story.Place;
import org.kinora.direction.internal.bible.BibleMaker;
import org.kinora.direction.internal.stage.Acting;
import org.kinora.direction.internal.stage.Stage;
import org.kinora.direction.internal.timing.Estimate;

/**
 * All that the planners of one scene share.
 *
 * @param opening id of the shot that all others of the scene inherit from
 * @param intercut whether it goes between people who are at different places
 * @param homes place by character, for people who are elsewhere (INTERCUT); empty otherwise
 */
record SceneSetting(String scene, String opening, Place place, BibleMaker.Made bible, Stage stage, Acting acting, Estimate estimate, Framer framer,
        String language, boolean intercut, Map<String, String> homes) {}
