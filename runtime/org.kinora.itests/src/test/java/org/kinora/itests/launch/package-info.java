/** Tests of the launcher as a process of its own. */
package org.kinora.itests.launch;
