package org.kinora.api.workbench;

import com.google.gson.JsonObject;
import java.util.List;

/**
 * What an operation answered.
 *
 * @param output its output record as JSON
 * @param text in words
 * @param notes remarks on the way
 */
public record Reply(JsonObject output, String text, List<String> notes) {}
