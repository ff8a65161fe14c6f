/**
 * Looking after the assets of a project: listing, linking files in place, collecting, evicting, purging, verifying. Stages and providers see only
 * {@link org.kinora.api.asset.AssetStore}. Implemented by {@code org.kinora.assets}.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.platform.assets;
