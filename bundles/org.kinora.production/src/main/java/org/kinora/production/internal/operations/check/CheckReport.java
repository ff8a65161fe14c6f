package org.kinora.production.internal.operations.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.imaging.Finding;
import org.kinora.api.operation.Readable;
import org.kinora.api.work.Texts;

/**
 * What a check found.
 *
 * @param shots how many were looked at
 * @param open how many findings nobody waived
 * @param failed whether there are such
 * @param sheet the picture with all findings; empty when nobody asked
 */
public record CheckReport(int shots, int open, boolean failed, List<Row> findings, String sheet) implements Readable {
    private static final Texts TEXTS = Texts.beside(CheckReport.class);

    /**
     * One finding.
     *
     * @param name by which it can be waived
     * @param labels of its shots
     * @param picture that shows it; empty where there is nothing to see
     * @param file where that was written; empty when nobody asked
     */
    public record Row(int number, String name, Finding finding, List<String> labels, Optional<AssetId> picture, String file) {
        /** What was measured against what, and where that comes from. */
        String measured() {
            return TEXTS.text("row.number", CheckReport.number(finding.measured()), CheckReport.number(finding.threshold()), finding.unit(),
                    finding.source());
        }
    }

    static CheckReport of(int shots, List<Row> rows, String sheet) {
        int open = (int) rows.stream().filter(row -> row.finding().waiver().isEmpty()).count();
        return new CheckReport(shots, open, open > 0, List.copyOf(rows), sheet);
    }

    @Override
    public String text() {
        List<String> lines = new ArrayList<>();
        for (Row row : findings) {
            Finding finding = row.finding();
            lines.add(String.format("%3d  %-16s %s", row.number(), row.name(), finding.text()));
            finding.waiver().ifPresent(waiver -> lines.add("     " + TEXTS.text("row.waived", waiver.by(), waiver.reason())));
            if (finding.waiver().isPresent()) continue;
            lines.add("     " + row.measured());
            if (!finding.related().isEmpty()) lines.add("     " + TEXTS.text("row.related", String.join(", ", finding.related())));
            if (!finding.suggestion().isEmpty()) lines.add("     " + TEXTS.text("row.suggestion", finding.suggestion()));
            if (!row.file().isEmpty()) lines.add("     " + row.file());
        }
        if (!sheet.isEmpty()) lines.add(sheet);
        lines.add(TEXTS.text(open == 0 ? "sum.none" : "sum.some", shots, open, findings.size() - open));
        return String.join("\n", lines);
    }

    private static String number(long thousandths) {
        return thousandths % 1000 == 0 ? Long.toString(thousandths / 1000) : String.format(Locale.ROOT, "%.2f", thousandths / 1000.0);
    }
}
