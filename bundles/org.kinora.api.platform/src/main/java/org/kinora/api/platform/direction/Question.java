package org.kinora.api.platform.direction;

import java.util.List;

/**
 * A question that makes an idea clearer.
 *
 * @param component component of {@link Idea} that the answer belongs to
 * @param text the question
 * @param examples possible answers that fit what is known
 */
public record Question(String component, String text, List<String> examples) {
    public Question {
        examples = List.copyOf(examples);
    }
}
