package marytts.server;

/**
 * Stands in for MaryTTS's own shutdown hook, which would load classes of a bundle that is closed by then: the virtual machine ends without it just
 * as well.
 */
@SuppressWarnings("checkstyle:TypeName")
class Mary$2 extends Thread {
    Mary$2() {}

    @Override
    public void run() {}
}
