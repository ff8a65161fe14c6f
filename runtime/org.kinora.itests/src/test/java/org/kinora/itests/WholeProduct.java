package org.kinora.itests;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.opentest4j.TestAbortedException;

/**
 * Stands on test classes that need every bundle of the product. When one is missing, the first such class fails before it begins and says which; the
 * others of the run are left out, since they would only say it again in worse words.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WholeProduct.Check.class)
public @interface WholeProduct {
    /** Looks once for each run. */
    final class Check implements BeforeAllCallback {
        private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(Check.class);

        @Override
        public void beforeAll(ExtensionContext context) {
            ExtensionContext.Store store = context.getRoot().getStore(SPACE);
            String gaps = store.getOrComputeIfAbsent("gaps",
                    key -> Product.gaps(folder(context, "kinora.root"), folder(context, "kinora.product")), String.class);
            if (gaps.isEmpty()) return;
            String first = context.getRequiredTestClass().getSimpleName();
            String teller = store.getOrComputeIfAbsent("teller", key -> first, String.class);
            if (teller.equals(first)) throw new AssertionError(gaps);
            throw new TestAbortedException("the product is not whole, see " + teller);
        }

        private static Path folder(ExtensionContext context, String name) {
            return Path.of(context.getConfigurationParameter(name).orElseThrow());
        }
    }
}
