/**
 * The fonts that Kinora ships, so that pictures with text have the same bytes on every machine: Noto Sans (Latin, Greek, Cyrillic), its Hebrew and
 * Arabic
 * companions and Noto Sans Mono, all under the SIL Open Font License 1.1 (OFL.txt beside them).
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.lib.fonts;
