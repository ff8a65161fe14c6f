/**
 * The compatibility kit for plug-in authors: fakes of what the platform hands to a provider, and a contract that a provider passes. Authors extend
 * {@link org.kinora.testkit.ProviderContract} in their own tests; nothing here runs inside the product.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.testkit;
