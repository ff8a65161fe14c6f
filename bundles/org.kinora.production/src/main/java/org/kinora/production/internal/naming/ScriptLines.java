package org.kinora.production.internal.naming;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kinora.api.screenplay.TitleEntry;

/**
 * The lines of a script file as its writer saved them: encoding, byte order mark, line ends and all that is not renamed stay byte by byte. Immutable.
 *
 * @param head the byte order mark, if there is one
 */
record ScriptLines(byte[] head, Charset charset, String text) {
    private static final Pattern LINE = Pattern.compile("[^\\r\\n]*(?:\\r\\n|\\r|\\n|$)");
    private static final Pattern CONTENT = Pattern.compile("(?<=>)[^<>]+(?=<)");

    static ScriptLines of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) return decoded(bytes, 3, StandardCharsets.UTF_8);
        if (starts(bytes, 0xFF, 0xFE)) return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        if (starts(bytes, 0xFE, 0xFF)) return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return decoded(bytes, 0, StandardCharsets.UTF_8);
        } catch (CharacterCodingException western) {
            return decoded(bytes, 0, Charset.forName("windows-1252"));
        }
    }

    private static ScriptLines decoded(byte[] bytes, int mark, Charset charset) {
        return new ScriptLines(java.util.Arrays.copyOf(bytes, mark), charset, new String(bytes, mark, bytes.length - mark, charset));
    }

    private static boolean starts(byte[] bytes, int... head) {
        if (bytes.length < head.length) return false;
        for (int i = 0; i < head.length; i++) if ((bytes[i] & 0xFF) != head[i]) return false;
        return true;
    }

    /**
     * @param page the entries of its title page
     * @return empty when the script's encoding has no letters for a name
     */
    Optional<RenamedScript> renamed(Wording wording, List<TitleEntry> page) {
        String other = text.stripLeading().startsWith("<") ? content(wording) : lines(wording, page);
        return encoded(other).map(bytes -> new RenamedScript(bytes, changed(other)));
    }

    private String lines(Wording wording, List<TitleEntry> page) {
        StringBuilder out = new StringBuilder(text.length() + 256);
        Matcher lines = LINE.matcher(text);
        boolean authors = false;
        for (int number = 1; lines.find() && !lines.group().isEmpty(); number++) {
            String line = lines.group();
            int now = number;
            Optional<TitleEntry> entry = page.stream().filter(one -> one.line() == now).findFirst();
            if (entry.isPresent()) authors = !entry.get().key().equalsIgnoreCase("Title");
            else if (!Character.isWhitespace(line.charAt(0)) || line.isBlank()) authors = false;
            out.append(authors ? line : wording.apply(line));
        }
        return out.toString();
    }

    /** What stands between the marks of XML, but for the title page. */
    private String content(Wording wording) {
        int from = text.indexOf("<TitlePage");
        int to = from < 0 ? -1 : text.indexOf("</TitlePage", from);
        if (to < 0) return between(text, wording);
        return between(text.substring(0, from), wording) + text.substring(from, to) + between(text.substring(to), wording);
    }

    private static String between(String part, Wording wording) {
        return CONTENT.matcher(part).replaceAll(found -> Matcher.quoteReplacement(wording.apply(found.group())));
    }

    private List<RenamedScript.Changed> changed(String other) {
        List<RenamedScript.Changed> changed = new ArrayList<>();
        Matcher before = LINE.matcher(text);
        Matcher after = LINE.matcher(other);
        for (int number = 1; before.find() && after.find(); number++)
            if (!before.group().equals(after.group())) changed.add(new RenamedScript.Changed(number, before.group().strip(), after.group().strip()));
        return changed;
    }

    private Optional<byte[]> encoded(String other) {
        try {
            ByteBuffer body = charset.newEncoder().encode(CharBuffer.wrap(other));
            byte[] all = java.util.Arrays.copyOf(head, head.length + body.remaining());
            body.get(all, head.length, body.remaining());
            return Optional.of(all);
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
