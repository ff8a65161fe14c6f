/** Which process has a project open: a lock that the operating system drops when the process dies, and a local socket to talk to the owner. */
package org.kinora.store.internal.owner;
