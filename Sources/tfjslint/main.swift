print("tfjslint")
