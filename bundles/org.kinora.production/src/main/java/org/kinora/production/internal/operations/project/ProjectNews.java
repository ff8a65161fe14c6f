package org.kinora.production.internal.operations.project;

import java.util.List;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.Branch;
import org.kinora.api.platform.project.Commit;
import org.kinora.api.platform.project.Difference;

/** What project operations answer. */
final class ProjectNews {
    private ProjectNews() {}

    /** One sentence. */
    record Said(String what, String detail) implements Readable {
        @Override
        public String text() {
            return detail.isEmpty() ? what : what + "\n" + detail;
        }
    }

    /** Commits, newest first. */
    record History(List<Commit> commits) implements Readable {
        @Override
        public String text() {
            if (commits.isEmpty()) return "Nothing has happened yet.";
            return String.join("\n", commits.stream().map(History::line).toList());
        }

        private static String line(Commit commit) {
            return String.format("%5d  %s  %-5s %s", commit.id(), commit.time().toString().substring(0, 19).replace('T', ' '),
                    commit.kind().name().toLowerCase(java.util.Locale.ROOT), commit.message());
        }
    }

    /** Branches. */
    record Branches(List<Branch> branches) implements Readable {
        @Override
        public String text() {
            return String.join("\n", branches.stream().map(branch -> String.format("%-24s at %d", branch.name(), branch.head())).toList());
        }
    }

    /** What differs between two states. */
    record Differences(List<Row> differences) implements Readable {
        /** One entity with both bodies; empty where there is none. */
        record Row(String entity, String before, String after) {}

        static Differences of(List<Difference> differences) {
            return new Differences(differences.stream().map(each -> new Row(each.id().toString(),
                    each.before().map(document -> document.body()).orElse(""),
                    each.after().map(document -> document.body()).orElse(""))).toList());
        }

        @Override
        public String text() {
            if (differences.isEmpty()) return "No differences.";
            StringBuilder text = new StringBuilder();
            for (Row row : differences) {
                text.append(row.entity()).append('\n');
                if (!row.before().isEmpty()) text.append("  - ").append(row.before()).append('\n');
                if (!row.after().isEmpty()) text.append("  + ").append(row.after()).append('\n');
            }
            return text.toString().stripTrailing();
        }
    }
}
