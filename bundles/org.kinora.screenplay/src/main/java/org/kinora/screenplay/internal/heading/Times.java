package org.kinora.screenplay.internal.heading;

import java.util.Locale;
import java.util.Set;

/** Words of scene headings that tell the time of day, a time relative to the scene before, or a remark such as FLASHBACK. */
final class Times {
    private static final Set<String> DAYTIMES = words("""
            DAY NIGHT MORNING EVENING AFTERNOON DAWN DUSK NOON MIDNIGHT MIDDAY SUNSET SUNRISE TWILIGHT DAYBREAK NIGHTFALL DAYTIME NIGHTTIME
            DAYLIGHT SUNDOWN SUNUP PREDAWN TAG NACHT MORGEN ABEND MITTAG NACHMITTAG VORMITTAG DÄMMERUNG MORGENDÄMMERUNG ABENDDÄMMERUNG
            MORGENGRAUEN MITTERNACHT SONNENAUFGANG SONNENUNTERGANG JOUR NUIT MATIN SOIR AUBE CRÉPUSCULE APRÈS-MIDI MIDI MINUIT SOIRÉE MATINÉE
            DÍA NOCHE MAÑANA TARDE AMANECER ATARDECER ANOCHECER MEDIODÍA MEDIANOCHE MADRUGADA GIORNO NOTTE MATTINA MATTINO SERA ALBA TRAMONTO
            POMERIGGIO MEZZOGIORNO MEZZANOTTE DIA NOITE MANHÃ AMANHECER ANOITECER ENTARDECER DAG NATT NAT OCHTEND AVOND KVÄLL MORGON KVELD
            AFTEN DZIEŃ NOC RANO WIECZÓR ŚWIT ZMIERZCH DEN VEČER RÁNO NAPPAL ÉJSZAKA ESTE REGGEL PÄIVÄ YÖ ILTA AAMU ДЕНЬ НОЧЬ УТРО ВЕЧЕР
            РАССВЕТ ЗАКАТ СУМЕРКИ НІЧ РАНОК ВЕЧІР ΗΜΕΡΑ ΜΕΡΑ ΝΥΧΤΑ ΠΡΩΙ ΒΡΑΔΥ GÜN GÜNDÜZ GECE SABAH AKŞAM ŞAFAK יום לילה בוקר ערב צהריים שקיעה
            نهار ليل صباح مساء فجر غروب يوم ليلة 日 夜 白天 晚上 夜晚 早晨 清晨 黄昏 傍晚 中午 下午 午夜 昼 朝 夕方 夕 深夜 밤 낮 아침 저녁 새벽""");
    private static final Set<String> RELATIVE = words("""
            CONTINUOUS LATER SAME CONTINUING CONT CONT'D CONTINUED SIMULTANEOUS SPÄTER FORTLAUFEND DANACH GLEICHZEITIG ANSCHLIESSEND CONTINU
            CONTINUO CONTINUA PLUS-TARD SENERE SENARE POSTERIORMENTE DESPUÉS""");
    private static final Set<String> PHRASES = Set.of(
            "SAME TIME", "MOMENTS LATER", "SAME DAY", "SAME NIGHT", "NEXT DAY", "THE NEXT DAY", "PLUS TARD", "MÁS TARDE", "PIÙ TARDI", "MAIS TARDE",
            "MAGIC HOUR", "GOLDEN HOUR", "BLUE HOUR", "THE SAME", "GLEICHE ZEIT", "UN PEU PLUS TARD", "POCO DOPO", "WENIG SPÄTER");
    private static final Set<String> REMARKS = words("""
            FLASHBACK FLASHBACKS FLASHFORWARD DREAM MONTAGE INTERCUT PRESENT PAST FUTURE ESTABLISHING STOCK TRAVELING TRAVELLING MOVING RAIN
            RAINING SNOW SNOWING STORM RÜCKBLENDE TRAUM VORAUSBLENDE REGEN GEGENWART VERGANGENHEIT MEMORY VISION FANTASY NIGHTMARE RÊVE SUEÑO
            SOGNO RETROSPECTIVA""");

    private Times() {}

    /** A part behind the place that tells a time. */
    static boolean is(String part) {
        String upper = upper(part);
        if (upper.isEmpty() || upper.length() > 40) return false;
        if (PHRASES.contains(upper) || clock(upper)) return true;
        String[] words = upper.split("[ /,]+");
        if (words.length == 2 && known(words[0]) && (REMARKS.contains(words[1]) || words[1].chars().allMatch(Character::isDigit))) return true;
        return words.length <= 4 && known(words[words.length - 1]);
    }

    /** A part that is nothing but a time, where a place is expected. */
    static boolean whole(String part) {
        String upper = upper(part);
        return known(upper) || PHRASES.contains(upper);
    }

    /** A time told by the scene before. */
    static boolean relative(String part) {
        String upper = upper(part);
        String[] words = upper.split("[ /,]+");
        boolean same = upper.startsWith("SAME") || upper.startsWith("THE SAME");
        return same || RELATIVE.contains(words[words.length - 1]) || PHRASES.contains(upper) && upper.contains("TARD");
    }

    /** A part that tells neither place nor time. */
    static boolean remark(String part) {
        String upper = upper(part);
        if (upper.length() > 40) return false;
        String[] words = upper.split("[ /,]+");
        return words.length <= 4 && (year(upper) || REMARKS.contains(words[0]) && !words[words.length - 1].equals("ROOM")
                || upper.endsWith(" EARLIER") || upper.endsWith(" AGO"));
    }

    private static boolean known(String word) {
        return DAYTIMES.contains(word) || RELATIVE.contains(word);
    }

    private static boolean year(String text) {
        return text.length() == 4 && text.chars().allMatch(c -> c >= '0' && c <= '9') && (text.startsWith("1") || text.startsWith("2"));
    }

    /** A clock time such as 3 A.M., 10:30 PM or 23:15. */
    private static boolean clock(String text) {
        int digits = 0;
        while (digits < text.length() && (Character.isDigit(text.charAt(digits)) || text.charAt(digits) == ':')) digits++;
        if (digits == 0 || digits > 5) return false;
        String rest = text.substring(digits).strip().replace(".", "");
        return rest.equals("AM") || rest.equals("PM") || rest.equals("UHR") || rest.equals("O'CLOCK") || rest.isEmpty() && text.indexOf(':') > 0;
    }

    private static String upper(String part) {
        return part.strip().toUpperCase(Locale.ROOT);
    }

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
