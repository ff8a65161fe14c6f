package org.kinora.splat.internal.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The head of a PLY file (Turk 1994): elements with their properties, in the order of the data.
 *
 * @param format such as {@code binary_little_endian}
 * @param dataAt where the data begins
 */
record PlyHeader(String format, List<Element> elements, List<String> comments, long dataAt) {
    private static final int LONGEST = 1 << 16;

    /** One number of a row: its type and how far from the row's beginning. */
    record Property(String name, String type, int offset) {
        float read(Bytes file, long row) {
            long at = row + offset;
            return switch (type) {
                case "float" -> file.f32(at);
                case "double" -> (float) file.f64(at);
                case "uchar" -> file.u8(at);
                case "char" -> (byte) file.u8(at);
                case "ushort" -> file.u16(at);
                case "short" -> (short) file.u16(at);
                case "uint" -> file.u32(at);
                default -> file.i32(at);
            };
        }
    }

    /**
     * Rows of one kind.
     *
     * @param stride bytes of a row
     * @param at where the first row begins
     */
    record Element(String name, long count, List<Property> properties, int stride, long at) {
        Optional<Property> find(String wanted) {
            return properties.stream().filter(property -> property.name().equals(wanted)).findFirst();
        }

        Property need(String wanted, String file) {
            return find(wanted).orElseThrow(() -> Damage.foreign(file, "a PLY file without " + wanted));
        }
    }

    Optional<Element> element(String name) {
        return elements.stream().filter(element -> element.name().equals(name)).findFirst();
    }

    /** Whether a comment says that the splats were made for compensated opacity (Brush, Postshot). */
    boolean antialiased() {
        return comments.stream().map(comment -> comment.toLowerCase(Locale.ROOT).strip())
                .anyMatch(comment -> comment.equals("splatrendermode: mip") || comment.equals("antialiased 1"));
    }

    static PlyHeader read(Bytes file) {
        StringBuilder line = new StringBuilder();
        Reader reader = new Reader(file.name());
        for (long at = 0; at < LONGEST; at++) {
            int c = file.u8(at);
            if (c != '\n') {
                if (c != '\r') line.append((char) c);
                continue;
            }
            if (line.toString().equals("end_header")) return reader.done(at + 1, file);
            reader.line(line.toString());
            line.setLength(0);
        }
        throw Damage.broken(file.name(), "a PLY header without end");
    }

    /** What the lines say so far. */
    private static final class Reader {
        private final String file;
        private final List<String> comments = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final List<Long> counts = new ArrayList<>();
        private final List<List<Property>> rows = new ArrayList<>();
        private final List<Integer> strides = new ArrayList<>();
        private String format = "";

        Reader(String file) {
            this.file = file;
        }

        void line(String line) {
            String[] words = line.strip().split("\\s+");
            switch (words[0]) {
                case "format" -> format = words.length > 1 ? words[1] : "";
                case "comment" -> comments.add(line.substring(Math.min(line.length(), 8)));
                case "element" -> {
                    if (words.length != 3) throw Damage.broken(file, line);
                    names.add(words[1]);
                    counts.add(number(words[2]));
                    rows.add(new ArrayList<>());
                    strides.add(0);
                }
                case "property" -> property(words, line);
                default -> { }
            }
        }

        private long number(String word) {
            try {
                long number = Long.parseUnsignedLong(word);
                return number < 0 ? Long.MAX_VALUE : number;
            } catch (NumberFormatException e) {
                throw Damage.broken(file, "a count of " + word.substring(0, Math.min(word.length(), 40)));
            }
        }

        private void property(String[] words, String line) {
            if (rows.isEmpty() || words.length != 3) throw Damage.broken(file, "\"" + line.substring(0, Math.min(line.length(), 80)) + "\"");
            String type = switch (words[1]) {
                case "float", "float32" -> "float";
                case "double", "float64" -> "double";
                case "uchar", "uint8" -> "uchar";
                case "char", "int8" -> "char";
                case "ushort", "uint16" -> "ushort";
                case "short", "int16" -> "short";
                case "uint", "uint32" -> "uint";
                case "int", "int32" -> "int";
                default -> throw Damage.broken(file, "numbers of type " + words[1].substring(0, Math.min(words[1].length(), 40)));
            };
            int size = switch (type) {
                case "double" -> 8;
                case "uchar", "char" -> 1;
                case "ushort", "short" -> 2;
                default -> 4;
            };
            int last = rows.size() - 1;
            rows.get(last).add(new Property(words[2], type, strides.get(last)));
            strides.set(last, strides.get(last) + size);
        }

        PlyHeader done(long dataAt, Bytes file) {
            List<Element> elements = new ArrayList<>();
            long at = dataAt;
            for (int i = 0; i < names.size(); i++) {
                elements.add(new Element(names.get(i), counts.get(i), List.copyOf(rows.get(i)), strides.get(i), at));
                // a lying count must not wrap around
                at += counts.get(i) > file.size() ? file.size() : counts.get(i) * strides.get(i);
            }
            return new PlyHeader(format, elements, comments, dataAt);
        }
    }
}
