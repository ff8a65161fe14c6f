package org.kinora.store.internal.owner;

import java.nio.file.Path;
import java.util.Optional;
import org.kinora.api.platform.store.Channel;
import org.kinora.api.platform.store.Claim;
import org.kinora.api.platform.store.Owners;

/** A second process for the tests: claims a project, or asks its owner, and says on standard output what happened. */
final class Guest {
    private Guest() {}

    public static void main(String[] arguments) throws InterruptedException {
        SocketOwners owners = new SocketOwners();
        switch (owners.enter(Path.of(arguments[0]))) {
            case Owners.Entry.Owned(Claim claim) -> {
                claim.serve(channel -> {
                    for (Optional<String> line = channel.receive(); line.isPresent(); line = channel.receive()) channel.send("{\"echo\":"
                            + line.get() + "}");
                });
                System.out.println("owner " + ProcessHandle.current().pid());
                Thread.sleep(Long.MAX_VALUE);
            }
            case Owners.Entry.Elsewhere(Channel owner) -> {
                owner.send("{\"do\":\"film.make\"}");
                System.out.println("guest " + owner.receive().orElse("nothing"));
                owner.close();
            }
        }
    }
}
