fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    let scenario = inservice_core::scenario::read(&value).unwrap_or_else(|p| panic!("{p:#?}"));
    let report = inservice_core::evaluate(&scenario).unwrap_or_else(|p| panic!("{p:#?}"));
    let json = report.to_json();
    println!("{}", serde_json::to_string_pretty(&json.0).unwrap());
    eprintln!("{:?}", inservice_core::verify(&json.0));
}
