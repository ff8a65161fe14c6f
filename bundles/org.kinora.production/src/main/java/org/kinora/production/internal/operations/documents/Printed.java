package org.kinora.production.internal.operations.documents;

import java.util.List;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.operation.Deliverable;
import org.kinora.api.operation.Readable;

/**
 * A document.
 *
 * @param remarks what a reader should know, such as panels that are missing
 */
public record Printed(String what, @Deliverable(suffix = ".pdf", main = true) AssetId document,
        @Deliverable(suffix = ".png") Optional<AssetId> picture,
        List<String> remarks) implements Readable {
    @Override
    public String text() {
        return remarks.isEmpty() ? what : what + "\n! " + String.join("\n! ", remarks);
    }
}
