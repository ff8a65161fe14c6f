/** What the tests of the whole share: where the product lies, and jars made on the fly. */
package org.kinora.itests;
