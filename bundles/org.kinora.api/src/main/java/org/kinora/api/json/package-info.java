/**
 * The canonical form of records: UTF-8 JSON with sorted keys, defaults omitted, integers and rationals only.
 * Equal records give equal bytes on every machine, so their SHA-256 names them.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package org.kinora.api.json;
