package org.kinora.engine.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.kinora.api.platform.engine.Operations.Answer;
import org.kinora.api.platform.engine.Operations.Request;
import org.kinora.api.work.Caller;
import org.kinora.api.work.Failure;
import org.kinora.api.work.Kind;

/** What two processes say to each other about one operation; one canonical JSON text a message. */
sealed interface OwnerMessage {
    /** Please run this. */
    record Run(String operation, String input, String project, String branch, String folder, String deliver, Caller caller) implements OwnerMessage {
        Request request() {
            return new Request(operation, input, path(project), branch, Path.of(folder), path(deliver), caller);
        }

        private static Optional<Path> path(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        }
    }

    /** Please stop. */
    record Cancel(boolean now) implements OwnerMessage {}

    /** It goes on; permille is negative when unknown. */
    record Progress(int permille, String stage, long millisLeft) implements OwnerMessage {}

    /** A remark. */
    record Note(String text) implements OwnerMessage {}

    /** It is done. */
    record Done(Answer answer) implements OwnerMessage {}

    /** It failed as expected failures do. */
    record Failed(Kind kind, String key, List<String> arguments, String failed, String expected, String found, String action, boolean retryable)
            implements OwnerMessage {
        static Failed of(Failure failure) {
            return new Failed(failure.kind(), failure.key(), failure.arguments(), failure.failed(), failure.expected(), failure.found(),
                    failure.action(),
                    failure.retryable());
        }

        Failure failure() {
            return new Failure(kind, key, arguments, failed, expected, found, action, retryable, null);
        }
    }

    static Run run(Request request) {
        return new Run(request.operation(), request.input(), request.project().map(Path::toAbsolutePath).map(Path::toString).orElse(""),
                request.branch(),
                request.folder().toAbsolutePath().toString(), request.deliver().map(Path::toString).orElse(""), request.caller());
    }
}
