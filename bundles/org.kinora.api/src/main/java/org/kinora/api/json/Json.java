package org.kinora.api.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes records as JSON in canonical form and reads them back; the one place that knows how.
 *
 * <p>A record becomes an object with sorted keys. Components that hold their default (null, false, 0, empty text, empty optional, empty list or
 * map) are
 * left out. {@code Rational} is the text {@code "7/24"}, an {@code AssetId} its text, an enum constant its name, {@code Instant} its ISO text, a
 * byte array base64. Sealed interfaces of records carry the record's simple name as {@code "is"}. Floating-point components are refused:
 * canonical bytes are the same on every machine. Maps have text keys and are sorted.
 *
 * <p>Reading ignores unknown keys and fills absent ones with defaults, so that a record may gain components. Thread-safe; no state but a
 * cache of record shapes held weakly by class.
 */
public final class Json {
    private Json() {}

    /** The canonical JSON text of a record, list, map or value. */
    public static String write(Object value) {
        return CanonicalWriter.text(value);
    }

    /** The canonical UTF-8 bytes. */
    public static byte[] bytes(Object value) {
        return write(value).getBytes(StandardCharsets.UTF_8);
    }

    /** The JSON tree of a value, keys sorted, for faces that add to it before printing. */
    public static JsonElement tree(Object value) {
        return JsonParser.parseString(write(value));
    }

    /** SHA-256 of the canonical bytes, 64 lower-case hexadecimal digits. */
    public static String hash(Object value) {
        return sha256(bytes(value));
    }

    /** SHA-256 of any bytes, 64 lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /**
     * Reads a record.
     *
     * @throws JsonParseException when the text is not JSON or does not fit the type; the message names the path
     */
    public static <T> T read(String text, Class<T> type) {
        return read(JsonParser.parseString(text), type);
    }

    /** Reads a record from a parsed tree. */
    public static <T> T read(JsonElement tree, Class<T> type) {
        return type.cast(RecordReader.read(tree, type, RecordReader.Place.ROOT));
    }
}
