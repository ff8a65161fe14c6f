package org.kinora.testkit;

import java.lang.reflect.Constructor;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kinora.api.json.Json;

/** What {@link OtherProcess} runs: carries out one stored request with the provider of a contract. */
final class Errand {
    private Errand() {}

    /** {@code CONTRACT-CLASS REQUEST-CLASS REQUEST.json OUTCOME.json}. */
    public static void main(String[] words) throws Exception {
        Constructor<?> constructor = Class.forName(words[0]).getDeclaredConstructor();
        constructor.setAccessible(true);
        run((ProviderContract<?>) constructor.newInstance(), words);
        // Threads that the provider started must not keep the process.
        System.exit(0);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> void run(ProviderContract<R> contract, String[] words) throws Exception {
        R request = (R) Json.read(Files.readString(Path.of(words[2])), Class.forName(words[1]));
        try (Trial<R> trial = contract.trial()) {
            Files.writeString(Path.of(words[3]), Json.write(trial.generate(request)));
        }
    }
}
