package org.kinora.engine.internal;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Money;
import org.kinora.api.work.Texts;

/**
 * What a project may use, as a document of its main branch.
 *
 * @param budget money that may be spent in all
 * @param assetBytes bytes that derived assets may take
 */
record Limits(Optional<Money> budget, Optional<Long> assetBytes) {
    static final DocumentType<Limits> TYPE = new DocumentType<>("limits", Limits.class);
    static final String ID = "project";
    static final Limits NONE = new Limits(Optional.empty(), Optional.empty());

    private static final Texts TEXTS = Texts.beside(Limits.class);
    private static final String BUDGET = "KINORA_BUDGET";
    private static final String ASSETS = "KINORA_ASSETS_MB";

    Limits withBudget(Optional<Money> money) {
        return new Limits(money, assetBytes);
    }

    Limits withAssetBytes(Optional<Long> bytes) {
        return new Limits(budget, bytes);
    }

    /** These, and where they are silent the others. */
    Limits or(Limits others) {
        return new Limits(budget.or(others::budget), assetBytes.or(others::assetBytes));
    }

    /**
     * The defaults of a process, from its environment: {@code KINORA_BUDGET} such as {@code 5} or {@code 5 EUR}, {@code KINORA_ASSETS_MB}.
     *
     * @throws org.kinora.api.work.Failure when one of them cannot be read: a bound that somebody set is never ignored
     */
    static Limits of(Map<String, String> environment) {
        String budget = environment.getOrDefault(BUDGET, "");
        String assets = environment.getOrDefault(ASSETS, "");
        if (!assets.isEmpty() && !assets.matches("\\d{1,9}")) throw TEXTS.failure(Kind.INPUT, "limit.assets", ASSETS, assets);
        try {
            return new Limits(budget.isEmpty() ? Optional.empty() : Optional.of(Money.of(budget)),
                    assets.isEmpty() ? Optional.empty() : Optional.of(Long.parseLong(assets) << 20));
        } catch (IllegalArgumentException unreadable) {
            throw TEXTS.failure(Kind.INPUT, "limit.budget", BUDGET, budget);
        }
    }

    /** 20 GB or a tenth of the disk, whichever is less. */
    static long assetBytes(Path folder) {
        long most = 20_000_000_000L;
        try {
            return Math.min(most, java.nio.file.Files.getFileStore(folder).getTotalSpace() / 10);
        } catch (java.io.IOException unknown) {
            return most;
        }
    }
}
