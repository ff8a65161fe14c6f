package org.kinora.painter.internal.prop;

import static org.kinora.painter.internal.ink.Shapes.ellipse;
import static org.kinora.painter.internal.ink.Shapes.polygon;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Drawings of things, in units of their own larger side, middle at the origin, y down.
 *
 * @param size larger side in metres
 */
public record PropArt(List<Piece> pieces, double size) {
    /** One coloured, inked shape; colour 0 only for ink lines. */
    public record Piece(Shape shape, int colour, double ink) {}

    private static final class Sheet {
        final List<Piece> pieces = new ArrayList<>();

        Sheet fill(int colour, Shape shape) {
            pieces.add(new Piece(shape, colour, 1));
            return this;
        }

        Sheet flat(int colour, Shape shape) {
            pieces.add(new Piece(shape, colour, 0));
            return this;
        }

        Sheet lines(int colour, double x, double y, double w, double step, int count) {
            for (int i = 0; i < count; i++) flat(colour, box(x, y + i * step, w * (i == count - 1 ? 0.6 : 1), step * 0.16));
            return this;
        }

        PropArt done(double size) {
            return new PropArt(pieces, size);
        }
    }

    /** The drawing of a prop by its name, else by its kind; a parcel when nothing better fits. */
    public static PropArt of(String name, String kind) {
        PropArt art = known(words(name));
        if (art == null) art = known(words(kind));
        return art == null ? parcel() : art;
    }

    private static String words(String text) {
        return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip() + " ";
    }

    private static PropArt known(String k) {
        Sheet s = new Sheet();
        if (has(k, "letter", "note", "paper", "document", "page", "script", "contract", "telegram", "ticket", "postcard", "newspaper", "postkarten",
                "postkarte", "brief")) {
            return s.fill(0xFFF8F4E8, polygon(-0.36, -0.5, 0.36, -0.46, 0.33, 0.5, -0.38, 0.46)).lines(0xFF6B6A72, -0.26, -0.34, 0.5, 0.1, 8)
                    .done(0.26);
        }
        if (has(k, "envelope", "mail")) {
            return s.fill(0xFFEFE6D0, polygon(-0.5, -0.32, 0.5, -0.32, 0.5, 0.32, -0.5, 0.32)).fill(0xFFF7F0DE, polygon(-0.5, -0.32, 0.5, -0.32, 0,
                    0.08)).done(0.22);
        }
        if (has(k, "photo", "picture", "portrait", "painting", "frame")) {
            return s.fill(0xFFF4EFE2, box(-0.5, -0.4, 1, 0.8)).fill(0xFFB4B2AC, box(-0.43, -0.33, 0.86, 0.66)).flat(0xFF77757A, ellipse(-0.12, -0.03,
                    0.11, 0.13))
                    .flat(0xFF5D5C62, polygon(-0.3, 0.33, -0.22, 0.12, 0, 0.1, 0.07, 0.33)).flat(0xFF8B898C, ellipse(0.17, 0.02, 0.09, 0.11))
                    .flat(0xFF6F6D74, polygon(0.03, 0.33, 0.08, 0.14, 0.26, 0.14, 0.32, 0.33)).done(0.2);
        }
        if (has(k, "map", "chart", "plan", "blueprint")) {
            return s.fill(0xFFEBDFC0, polygon(-0.5, -0.34, -0.16, -0.4, 0.16, -0.32, 0.5, -0.4, 0.5, 0.34, 0.16, 0.4, -0.16, 0.33, -0.5, 0.4))
                    .flat(0xFF9FB5B0, polygon(-0.3, -0.1, 0.05, -0.22, 0.3, 0.05, 0.05, 0.25, -0.25, 0.15)).flat(0xFFA84A3A, polygon(0.08, -0.06,
                            0.14, -0.02, 0.02, 0.12, -0.03, 0.08)).done(0.5);
        }
        if (has(k, "mobile", "smartphone", "cell", "tablet", "phone") && !has(k, "telephone", "receiver", "old")) {
            return s.fill(0xFF2D2E33, round(-0.26, -0.5, 0.52, 1, 0.1)).flat(0xFFBFD3DA, box(-0.22, -0.4, 0.44, 0.78)).flat(0xFFE8F2F4, polygon(-0.22,
                    -0.4, 0.05, -0.4, -0.22, 0.05)).done(0.15);
        }
        if (has(k, "telephone", "receiver")) {
            return s.fill(0xFF2F2E33, polygon(-0.4, 0.4, -0.26, -0.05, 0.26, -0.05, 0.4, 0.4)).fill(0xFFE8E3D6, ellipse(0, 0.18, 0.14, 0.14))
                    .fill(0xFF2F2E33, round(-0.5, -0.3, 1, 0.17, 0.16))
                    .fill(0xFF2F2E33, ellipse(-0.4, -0.12, 0.11, 0.1)).fill(0xFF2F2E33, ellipse(0.4, -0.12, 0.11, 0.1)).done(0.26);
        }
        if (has(k, "cup", "mug", "coffee", "tea")) {
            return s.fill(0xFFD8D2C4, ellipse(0.36, 0.02, 0.16, 0.19)).fill(0xFFF3EFE6, ellipse(0.35, 0.02, 0.09, 0.11)).fill(0xFFE9E4D8,
                    polygon(-0.42, -0.35, 0.36, -0.35, 0.28, 0.42, -0.33, 0.42))
                    .fill(0xFFF4F0E6, ellipse(-0.03, -0.35, 0.39, 0.1)).flat(0xFF5A3D2B, ellipse(-0.03, -0.34, 0.33, 0.07)).done(0.11);
        }
        if (has(k, "glass", "wine", "whisky", "drink")) {
            return s.fill(0xFFDDE6E8, polygon(-0.26, -0.5, 0.26, -0.5, 0.2, 0.5, -0.2, 0.5)).flat(0xFFB6773C, polygon(-0.22, 0, 0.22, 0, 0.19, 0.46,
                    -0.19, 0.46)).done(0.13);
        }
        if (has(k, "bottle", "flask", "vial", "medicine", "potion")) {
            return s.fill(0xFF6B8069, polygon(-0.06, -0.5, 0.06, -0.5, 0.06, -0.26, 0.17, -0.1, 0.17, 0.5, -0.17, 0.5, -0.17, -0.1, -0.06, -0.26))
                    .fill(0xFFEDE6D2, box(-0.17, 0.05, 0.34, 0.24)).done(0.3);
        }
        if (has(k, "gun", "pistol", "revolver", "weapon")) {
            return s.fill(0xFF4B3A2E, polygon(0.12, -0.05, 0.36, -0.05, 0.46, 0.42, 0.24, 0.45)).fill(0xFF3A3C42, polygon(-0.5, -0.26, 0.36, -0.28,
                    0.38, -0.02, -0.5, -0.08))
                    .fill(0xFF4A4C52, ellipse(0.08, -0.14, 0.13, 0.13)).fill(0xFFE9E3D6, ellipse(0.03, 0.06, 0.09, 0.09)).done(0.23);
        }
        if (has(k, "knife", "dagger", "blade")) {
            return s.fill(0xFFD9DDE0, polygon(-0.5, 0.02, -0.36, -0.08, 0.12, -0.08, 0.12, 0.06)).fill(0xFF4B382C, polygon(0.12, -0.07, 0.5, -0.06,
                    0.5, 0.07, 0.12, 0.05)).done(0.3);
        }
        if (has(k, "sword", "rifle", "stick", "staff", "cane", "broom")) {
            return s.fill(0xFFB9BDC2, polygon(-0.5, 0, -0.46, -0.03, 0.28, -0.03, 0.28, 0.03, -0.46, 0.03)).fill(0xFF6A4A30, box(0.26, -0.1, 0.05,
                    0.2)).fill(0xFF6A4A30, box(0.3, -0.03, 0.2, 0.06)).done(0.95);
        }
        if (has(k, "lantern", "lamp", "candle", "torch", "flashlight", "light")) return lamp(s, k);
        if (has(k, "key", "keyring", "schlüssel", "schlüsselbund", "clé", "llave")) {
            Path2D bow = ellipse(-0.34, 0, 0.16, 0.16);
            bow.setWindingRule(Path2D.WIND_EVEN_ODD);
            bow.append(ellipse(-0.36, 0, 0.07, 0.07), false);
            return s.fill(0xFFBF9B4E, box(-0.2, -0.035, 0.68, 0.07)).fill(0xFFBF9B4E, polygon(0.3, 0.03, 0.36, 0.03, 0.36, 0.17, 0.3, 0.17))
                    .fill(0xFFBF9B4E, box(0.41, 0.03, 0.06, 0.12))
                    .fill(0xFFBF9B4E, bow).done(0.09);
        }
        if (has(k, "book", "diary", "journal", "notebook", "ledger", "bible", "album")) {
            return s.fill(0xFFF2EBDA, polygon(-0.46, 0.28, 0.4, 0.28, 0.46, 0.38, -0.4, 0.38)).fill(0xFF7D4A3C, polygon(-0.5, -0.36, 0.38, -0.36, 0.4,
                    0.28, -0.46, 0.28))
                    .flat(0xFFCDA864, box(-0.3, -0.2, 0.5, 0.06)).flat(0xFFCDA864, box(-0.22, -0.08, 0.34, 0.04)).done(0.24);
        }
        if (has(k, "radio", "recorder", "walkie", "transmitter", "stereo")) {
            return s.fill(0xFF8B6A48, round(-0.5, -0.3, 1, 0.62, 0.12)).fill(0xFFD8CBAE, round(-0.42, -0.2, 0.44, 0.42, 0.08)).lines(0xFF6F5B41,
                    -0.38, -0.16, 0.36, 0.09, 4)
                    .fill(0xFFF3EAD2, box(0.1, -0.2, 0.3, 0.13)).fill(0xFF3B342C, ellipse(0.16, 0.1, 0.07, 0.07)).fill(0xFF3B342C, ellipse(0.34, 0.1,
                            0.07, 0.07))
                    .fill(0xFF55524C, polygon(0.36, -0.3, 0.39, -0.3, 0.5, -0.5, 0.47, -0.5)).done(0.34);
        }
        if (has(k, "watch", "clock", "compass", "timer")) {
            return s.fill(0xFFC6A55E, ellipse(0, 0.04, 0.44, 0.44)).fill(0xFFF8F4EA, ellipse(0, 0.04, 0.36, 0.36)).fill(0xFFC6A55E, box(-0.06, -0.5,
                    0.12, 0.11))
                    .flat(0xFF26241F, polygon(-0.02, 0.04, 0.02, 0.04, 0.01, -0.25, -0.01, -0.25)).flat(0xFF26241F, polygon(0, 0.02, 0.2, 0.12, 0.19,
                            0.15, -0.01, 0.06)).done(0.1);
        }
        if (has(k, "ring", "necklace", "locket", "medal", "jewel", "diamond", "coin")) {
            Path2D ring = ellipse(0, 0.1, 0.38, 0.38);
            ring.setWindingRule(Path2D.WIND_EVEN_ODD);
            ring.append(ellipse(0, 0.1, 0.28, 0.28), false);
            return s.fill(0xFFD0AC5A, ring).fill(0xFFCFE3EA, polygon(-0.16, -0.3, -0.08, -0.42, 0.08, -0.42, 0.16, -0.3, 0, -0.14)).done(0.05);
        }
        if (has(k, "money", "cash", "bill", "wallet")) {
            return s.fill(0xFFA9B894, polygon(-0.5, -0.2, 0.46, -0.26, 0.5, 0.2, -0.46, 0.26)).fill(0xFFD6DEC6, ellipse(0, 0, 0.15, 0.15)).done(0.16);
        }
        if (has(k, "flower", "rose", "bouquet", "plant")) {
            return s.fill(0xFF6F8560, polygon(-0.02, -0.1, 0.03, -0.1, 0.05, 0.5, -0.01, 0.5)).fill(0xFF6F8560, ellipse(0.14, 0.18, 0.14, 0.06))
                    .fill(0xFFB6504C, ellipse(0, -0.26, 0.2, 0.2))
                    .fill(0xFFC86A60, ellipse(-0.05, -0.3, 0.1, 0.1)).done(0.4);
        }
        if (has(k, "ball", "apple", "orange", "tomato", "potato", "onion", "lemon", "egg", "stone", "shell", "globe", "pearl", "balloon")) {
            return s.fill(0xFFB4644C, ellipse(0, 0, 0.46, 0.46)).flat(0xFFD29A80, ellipse(-0.14, -0.16, 0.16, 0.13)).done(0.16);
        }
        if (has(k, "camera")) {
            return s.fill(0xFF3C3B40, round(-0.5, -0.24, 1, 0.58, 0.1)).fill(0xFF3C3B40, box(-0.18, -0.36, 0.34, 0.13)).fill(0xFF9AA7AE, ellipse(0,
                    0.06, 0.23, 0.23)).fill(0xFF26282E, ellipse(0, 0.06, 0.14, 0.14)).done(0.16);
        }
        if (has(k, "bread", "cake", "food", "plate", "bowl", "soup")) {
            return s.fill(0xFFF3EFE4, ellipse(0, 0.16, 0.5, 0.16)).fill(0xFFC29258, ellipse(0, 0.04, 0.3, 0.18)).done(0.3);
        }
        if (has(k, "bag", "suitcase", "case", "briefcase", "backpack", "basket")) {
            return s.fill(0xFF55402E, polygon(-0.14, -0.32, -0.1, -0.44, 0.1, -0.44, 0.14, -0.32)).fill(0xFF8A6240, round(-0.5, -0.32, 1, 0.7, 0.1))
                    .fill(0xFFCDAE6C, box(-0.3, -0.1, 0.09, 0.1)).fill(0xFFCDAE6C, box(0.21, -0.1, 0.09, 0.1)).done(0.5);
        }
        if (has(k, "pot", "pan", "kettle", "stew", "teapot")) {
            return s.fill(0xFF55575D, box(-0.5, -0.18, 0.16, 0.08)).fill(0xFF55575D, box(0.34, -0.18, 0.16, 0.08)).fill(0xFF7D8086, polygon(-0.38,
                    -0.26, 0.38, -0.26, 0.34, 0.36,
                    -0.34, 0.36)).fill(0xFF94979C, ellipse(0, -0.26, 0.38, 0.09)).fill(0xFF55575D, ellipse(0, -0.34, 0.06, 0.05)).done(0.28);
        }
        if (has(k, "match", "matchstick", "cigarette")) {
            return s.flat(0x66FFD890, ellipse(-0.36, -0.3, 0.3, 0.3)).fill(0xFFE0C48E, polygon(-0.32, -0.26, -0.28, -0.3, 0.5, 0.42, 0.46, 0.46))
                    .fill(0xFFFFC058, polygon(-0.38, -0.5, -0.28, -0.32, -0.34, -0.2, -0.44, -0.3)).done(0.07);
        }
        if (has(k, "calendar", "schedule")) {
            Sheet page = s.fill(0xFFF6F1E4, box(-0.4, -0.5, 0.8, 1)).fill(0xFFB0483C, box(-0.4, -0.5, 0.8, 0.2));
            for (int i = 0; i < 20; i++) page.flat(0xFF8A8780, box(-0.32 + i % 5 * 0.14, -0.2 + i / 5 * 0.16, 0.07, 0.07));
            return page.done(0.3);
        }
        if (has(k, "scale", "balance", "scales")) {
            return s.fill(0xFF8C6B3E, box(-0.03, -0.4, 0.06, 0.8)).fill(0xFF8C6B3E, box(-0.22, 0.36, 0.44, 0.08)).fill(0xFFC6A55E, box(-0.44, -0.36,
                    0.88, 0.05))
                    .fill(0xFFC6A55E, polygon(-0.5, 0, -0.26, 0, -0.32, 0.1, -0.44, 0.1)).fill(0xFFC6A55E, polygon(0.26, 0, 0.5, 0, 0.44, 0.1, 0.32,
                            0.1)).done(0.4);
        }
        if (has(k, "jar", "spice", "saffron", "tin", "can")) {
            return s.fill(0xFFC9773A, round(-0.3, -0.3, 0.6, 0.76, 0.12)).fill(0xFFF3EAD2, box(-0.3, -0.08, 0.6, 0.28)).fill(0xFF8C6B3E, box(-0.26,
                    -0.44, 0.52, 0.15)).done(0.13);
        }
        if (has(k, "umbrella", "parasol")) {
            return s.fill(0xFF5A3A26, box(-0.015, -0.3, 0.03, 0.75)).fill(0xFF4F5F78, polygon(-0.5, -0.1, -0.36, -0.32, 0, -0.5, 0.36, -0.32, 0.5,
                    -0.1, 0.33, -0.16, 0.17, -0.08,
                    0, -0.16, -0.17, -0.08, -0.33, -0.16)).done(0.95);
        }
        if (has(k, "berry", "berries", "blueberries", "blueberry", "fruit", "grapes", "cherries")) {
            return s.fill(0xFFBFC4C8, polygon(-0.4, -0.05, 0.4, -0.05, 0.3, 0.42, -0.3, 0.42)).fill(0xFF4A5580, ellipse(-0.2, -0.1, 0.13, 0.12))
                    .fill(0xFF4A5580, ellipse(0.2, -0.1, 0.13, 0.12))
                    .fill(0xFF566292, ellipse(0, -0.14, 0.14, 0.13)).done(0.12);
        }
        if (has(k, "hat", "cap", "helmet")) return s.fill(0xFF5F5148, ellipse(0, 0.2, 0.5, 0.12)).fill(0xFF6D5C50, polygon(-0.28, 0.18, -0.24, -0.28,
                0.24, -0.28, 0.28, 0.18)).done(0.32);
        if (has(k, "kite")) return s.fill(0xFFB85A4A, polygon(0, -0.5, 0.3, -0.12, 0, 0.32, -0.3, -0.12)).flat(0xFF26241F, polygon(-0.01, 0.3, 0.02,
                0.3, 0.1, 0.5, 0.07, 0.5)).done(0.8);
        if (has(k, "computer", "laptop", "screen", "monitor", "console", "button", "panel", "switch", "lever")) {
            return s.fill(0xFF4A4C54, box(-0.42, -0.4, 0.84, 0.56)).fill(0xFFA9CBD2, box(-0.37, -0.35, 0.74, 0.46)).fill(0xFF6A6C74, polygon(-0.42,
                    0.16, 0.42, 0.16, 0.5, 0.4, -0.5, 0.4))
                    .lines(0xFF3D3F45, -0.36, 0.2, 0.72, 0.06, 3).done(0.36);
        }
        if (has(k, "violin", "guitar", "instrument")) {
            return s.fill(0xFF5A3A26, box(-0.5, -0.03, 0.5, 0.06)).fill(0xFF9E6238, ellipse(0.1, 0, 0.16, 0.15)).fill(0xFF9E6238, ellipse(0.32, 0,
                    0.18, 0.2)).flat(0xFF2A1C14, ellipse(0.22, 0, 0.05, 0.05)).done(0.8);
        }
        if (has(k, "door", "gate", "hatch")) {
            return s.fill(0xFF8A7258, box(-0.28, -0.5, 0.56, 1)).fill(0xFF9A8268, box(-0.2, -0.42, 0.4, 0.36)).fill(0xFF9A8268, box(-0.2, 0.06, 0.4,
                    0.36)).fill(0xFFD9B45A, ellipse(0.2, 0, 0.035, 0.035)).done(2);
        }
        if (has(k, "window", "mirror")) return s.fill(0xFFF0EBDD, box(-0.4, -0.5, 0.8, 1)).fill(0xFFC4D6DC, box(-0.33, -0.43, 0.66, 0.86))
                .fill(0xFFF0EBDD, box(-0.03, -0.43, 0.06, 0.86)).done(1.2);
        if (has(k, "tool", "hammer", "wrench", "shovel", "spade", "screwdriver", "axe")) {
            return s.fill(0xFF8A6240, box(-0.05, -0.3, 0.1, 0.8)).fill(0xFF6E7278, polygon(-0.3, -0.5, 0.24, -0.5, 0.3, -0.38, 0.24, -0.26, -0.3,
                    -0.28)).done(0.35);
        }
        if (has(k, "rope", "cable", "wire")) return s.fill(0xFFBFA273, ellipse(0, 0, 0.5, 0.34)).fill(0xFFD8D2C4, ellipse(0, 0, 0.3, 0.17)).done(0.2);
        if (has(k, "vehicle", "car", "truck", "van", "bus", "motorcycle", "taxi")) {
            return s.fill(0xFF7E94A3, polygon(-0.5, 0.16, -0.48, -0.04, -0.28, -0.08, -0.16, -0.26, 0.2, -0.26, 0.34, -0.08, 0.5, -0.02, 0.5, 0.16))
                    .fill(0xFFD6E2E6, polygon(-0.22, -0.08, -0.13, -0.21, 0.17, -0.21, 0.26, -0.08))
                    .fill(0xFF2B2B2F, ellipse(-0.28, 0.17, 0.1, 0.1)).fill(0xFF2B2B2F, ellipse(0.3, 0.17, 0.1, 0.1)).done(4);
        }
        if (has(k, "boat", "ship", "sailboat")) return s.fill(0xFFF2ECDD, polygon(-0.02, -0.5, 0.36, 0.1, -0.02, 0.1)).fill(0xFF7A5A40, polygon(-0.5,
                0.16, 0.5, 0.16, 0.34, 0.42, -0.36, 0.42)).done(0.4);
        if (has(k, "furniture", "chair", "stool", "table", "desk", "bed", "bench", "sofa")) {
            return s.fill(0xFF9A7450, box(-0.28, -0.5, 0.08, 1)).fill(0xFF9A7450, box(0.22, 0.04, 0.08, 0.46)).fill(0xFFB08A60, box(-0.3, -0.02, 0.62,
                    0.1)).fill(0xFFB08A60, box(-0.27, -0.44, 0.06, 0.3)).done(0.9);
        }
        if (has(k, "toy", "doll", "teddy", "bear", "puppet")) {
            return s.fill(0xFFB98A58, ellipse(-0.2, -0.42, 0.1, 0.1)).fill(0xFFB98A58, ellipse(0.2, -0.42, 0.1, 0.1)).fill(0xFFB98A58, ellipse(0,
                    0.22, 0.28, 0.28)).fill(0xFFC89A68, ellipse(0, -0.24, 0.27, 0.25))
                    .flat(0xFF26241F, ellipse(-0.1, -0.28, 0.035, 0.04)).flat(0xFF26241F, ellipse(0.1, -0.28, 0.035, 0.04)).flat(0xFF26241F,
                            ellipse(0, -0.17, 0.05, 0.035)).done(0.3);
        }
        if (has(k, "feather", "leaf", "nest", "bone")) return s.fill(0xFFE4DECF, polygon(-0.1, 0.5, -0.05, 0.2, -0.2, -0.1, 0, -0.5, 0.2, -0.1, 0.02,
                0.22, -0.06, 0.5)).done(0.2);
        if (has(k, "flag", "sign", "banner", "poster")) return s.fill(0xFF6F5A44, box(-0.4, -0.5, 0.06, 1)).fill(0xFFB85A4A, polygon(-0.34, -0.46,
                0.46, -0.4, 0.4, 0, -0.34, 0.02)).done(0.8);
        return null;
    }

    private static PropArt parcel() {
        return new Sheet().fill(0xFFCDB58C, box(-0.42, -0.3, 0.84, 0.66)).fill(0xFFDCC8A4, polygon(-0.42, -0.3, -0.3, -0.44, 0.5, -0.44, 0.42, -0.3))
                .fill(0xFFB49A70, polygon(0.42, -0.3, 0.5, -0.44, 0.5, 0.22, 0.42, 0.36))
                .flat(0xFF9B5A48, box(-0.05, -0.3, 0.1, 0.66)).done(0.18);
    }

    private static PropArt lamp(Sheet s, String k) {
        if (k.contains("candle")) {
            return s.flat(0x66FFD890, ellipse(0, -0.34, 0.3, 0.3)).fill(0xFFF3E9D0, box(-0.09, -0.16, 0.18, 0.66)).fill(0xFFFFC860, polygon(0, -0.5,
                    0.07, -0.3, 0, -0.18, -0.07, -0.3)).done(0.2);
        }
        if (k.contains("torch") || k.contains("flash")) {
            return s.flat(0x55FFF0B8, polygon(-0.2, -0.1, -0.9, -0.4, -0.9, 0.4, -0.2, 0.1)).fill(0xFF3C3D43, box(-0.1, -0.08, 0.6, 0.16))
                    .fill(0xFF55565C, polygon(-0.24, -0.15, -0.08, -0.08, -0.08, 0.08, -0.24, 0.15)).done(0.24);
        }
        return s.flat(0x55FFD890, ellipse(0, 0, 0.6, 0.6)).fill(0xFF4A463F, polygon(-0.1, -0.34, 0.1, -0.34, 0.2, -0.24, -0.2, -0.24))
                .fill(0xFFFFE7B0, box(-0.17, -0.24, 0.34, 0.46))
                .fill(0xFFFFC058, polygon(0, -0.12, 0.08, 0.08, 0, 0.18, -0.08, 0.08)).fill(0xFF4A463F, polygon(-0.2, 0.22, 0.2, 0.22, 0.26, 0.4,
                        -0.26, 0.4))
                .flat(0xFF2F2C28, polygon(-0.16, -0.34, -0.12, -0.5, 0.12, -0.5, 0.16, -0.34, 0.13, -0.34, 0.1, -0.47, -0.1, -0.47, -0.13, -0.34))
                        .done(0.36);
    }

    private static Path2D box(double x, double y, double w, double h) {
        return polygon(x, y, x + w, y, x + w, y + h, x, y + h);
    }

    private static Path2D round(double x, double y, double w, double h, double r) {
        return new Path2D.Double(new java.awt.geom.RoundRectangle2D.Double(x, y, w, h, r, r));
    }

    private static boolean has(String kind, String... any) {
        for (String word : any) if (kind.contains(" " + word + " ") || kind.contains(" " + word + "s ")) return true;
        return false;
    }
}
