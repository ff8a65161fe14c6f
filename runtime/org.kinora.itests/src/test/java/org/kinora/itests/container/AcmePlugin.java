package org.kinora.itests.container;

import org.kinora.testkit.MadeJar;

/** Plug-ins of a third party, good and bad; each offers {@link java.util.function.Function} under an id. */
final class AcmePlugin {
    static final String SERVICE = "java.util.function.Function";

    private AcmePlugin() { }

    /** One whose function answers with a text. */
    static MadeJar answering(String version, String answer) {
        return plugin(version, "return \"" + answer + "\";");
    }

    static MadeJar throwing() {
        return plugin("1.0.0", "throw new NoSuchMethodError(\"acme.Codec.read()\");");
    }

    /** One whose function never returns, whatever is done to its thread. */
    static MadeJar hanging() {
        return plugin("1.0.0", "((java.util.concurrent.CountDownLatch) in).countDown(); while (true) try { Thread.sleep(60000); } "
                + "catch (InterruptedException ignored) { if (Boolean.getBoolean(\"acme.released\")) return null; }");
    }

    static MadeJar failingToActivate() {
        return named("1.0.0").source("acme.Provider", """
            package acme;
            public class Provider implements java.util.function.Function<Object, Object> {
                public Provider() { throw new IllegalStateException("the licence has expired"); }
                public Object apply(Object in) { return in; }
            }""").component("acme.Provider", SERVICE, "acme.provider");
    }

    /** One that needs packages which are not there. */
    static MadeJar needing(String imports) {
        return named("1.0.0").with("Import-Package", imports);
    }

    /** One whose component waits for a service and a configuration. */
    static MadeJar waiting() {
        return named("1.0.0").with("Service-Component", "OSGI-INF/acme.xml").file("OSGI-INF/acme.xml", """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="acme.Provider" configuration-policy="require" configuration-pid="acme">
              <implementation class="acme.Provider"/>
              <service><provide interface="java.util.function.Function"/></service>
              <reference name="secrets" interface="org.kinora.api.SecretStore" cardinality="1..1"/>
            </scr:component>""");
    }

    static MadeJar named(String version) {
        return MadeJar.bundle("acme.provider", version).with("Bundle-Name", "Acme Images").with("Kinora-Permissions", "outbound_network")
                .with("Bundle-Vendor", "Acme");
    }

    private static MadeJar plugin(String version, String body) {
        return named(version).source("acme.Provider", """
            package acme;
            public class Provider implements java.util.function.Function<Object, Object> {
                public Object apply(Object in) { %s }
            }""".formatted(body)).component("acme.Provider", SERVICE, "acme.provider");
    }
}
