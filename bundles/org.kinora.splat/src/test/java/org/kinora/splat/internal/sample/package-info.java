/** Test data of the shared folder, read for tests. */
package org.kinora.splat.internal.sample;
