/// The rule packs and their JSON Schema as they travel inside the program.
///
/// They are string literals because a resource bundle is lost when the binary is moved; `Rules/embed.py` writes them.
package enum BuiltInPacks {}
