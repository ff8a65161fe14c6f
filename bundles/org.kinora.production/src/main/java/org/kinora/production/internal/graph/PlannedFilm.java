package org.kinora.production.internal.graph;

import org.kinora.api.platform.direction.Plan;
import org.kinora.api.screenplay.Script;
import org.kinora.api.screenplay.ScriptIndex;

/** A script with its ids and its plan. */
public record PlannedFilm(String scriptName, Script script, ScriptIndex index, FilmChoices choices, Plan plan) {}
