package org.kinora.voices.installed.internal.text;

/**
 * One word of a line.
 *
 * @param shown as written, without the marks around it
 * @param sent what the program is given: the word with the marks after it, perhaps several words
 * @param stressed whether the writer emphasised it
 */
public record SpokenWord(String shown, String sent, boolean stressed) {
    SpokenWord followedBy(String marks) {
        return new SpokenWord(shown, sent + marks, stressed);
    }
}
