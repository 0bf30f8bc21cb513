internal import ArgumentParser
internal import Diagnostics
internal import GraphIR
internal import ModelIO

struct InspectCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Says what a model is: format, signatures, ops, weights, and what survives lowering.")

  @Argument(help: ArgumentHelp("The model.", valueName: "model"))
  var path: String

  @OptionGroup(title: "Model options")
  var model: ModelOptions

  func run(_ console: Console) -> Diagnostics.ExitCode {
    let found: [ModelLocator.Found]
    do throws(ModelReadError) { found = try ModelLocator.find(path) } catch {
      return fail(error, console)
    }
    var worst = Diagnostics.ExitCode.clean
    for model in found {
      do throws(ModelLoader.Failure) {
        console.write(try describe(model))
      } catch {
        switch error {
        case .unreadable(let error): worst = max(worst, fail(error, console))
        case .usage(let message):
          console.writeError("error: \(model.display): \(message)\n")
          worst = max(worst, .usage)
        }
      }
    }
    return worst
  }

  private func fail(_ error: ModelReadError, _ console: Console) -> Diagnostics.ExitCode {
    console.writeError("error: \(error.path): \(error.message)\n")
    return .unreadable
  }

  private func describe(_ found: ModelLocator.Found) throws(ModelLoader.Failure) -> String {
    let loader = ModelLoader(options: model)
    let loaded = try loader.load(found, everySignature: true)
    var text = ModelSummary.stored(loaded)
    for signature in loaded.signatures { text += ModelSummary.lowered(try loader.lower(loaded, signature)) }
    return text
  }
}
